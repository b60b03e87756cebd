import { createHash } from 'node:crypto';
import { mediaTypes } from './media-types.mjs';

/** A number of its own for a catalogue, the same for the same address. */
function guidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** Windows wants the ends of lines so, and Chinese text with the mark by which it knows UTF-8. */
const windows = (lines) => `\uFEFF${lines.join('\r\n')}\r\n`;
const unix = (lines) => `${lines.join('\n')}\n`;

const share = '\\\\服务器\\共享\\nianbao';

/** What the site has to say of its files, whoever serves them. */
const headers = {
  pages: 'no-cache',
  others: 'public, max-age=3600',
  ancestors:
    "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.office365.cn https://*.officeapps.partner.office365.cn https://*.sharepoint.com https://*.sharepoint.cn",
};

/**
 * The settings and scripts for each road of docs/deploy.md, by their names in the zip.
 * @param {{ addin: string, officeOrigin: string }} to addresses of the site and of office.js
 */
export function roadsTo({ addin, officeOrigin }) {
  const { pathname, host } = new URL(`${addin}/`);
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guidOf(addin)}}`;
  return {
    '网络共享/受信任的目录.reg': windows([
      'Windows Registry Editor Version 5.00',
      '',
      `; 把共享文件夹的地址改成实际的（反斜杠要写两个），双击导入，重新启动 Excel。`,
      `[${key}]`,
      `"Id"="{${guidOf(addin)}}"`,
      `"Url"="${share.replaceAll('\\', '\\\\')}"`,
      '"Flags"=dword:00000001',
    ]),
    '网络共享/受信任的目录.ps1': windows([
      '# 用法：powershell -ExecutionPolicy Bypass -File 受信任的目录.ps1 -Share \\\\服务器\\共享\\nianbao',
      '# 只写当前用户的注册表；把 manifest.xml 放进共享文件夹后，重新启动 Excel。',
      'param([Parameter(Mandatory = $true)][string]$Share)',
      `$key = 'HKCU:\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guidOf(addin)}}'`,
      'New-Item -Path $key -Force | Out-Null',
      `Set-ItemProperty -Path $key -Name Id -Value '{${guidOf(addin)}}'`,
      'Set-ItemProperty -Path $key -Name Url -Value $Share',
      'Set-ItemProperty -Path $key -Name Flags -Value 1 -Type DWord',
      'Write-Host "已添加 $Share。请重新启动 Excel，在“插入—我的加载项—共享文件夹”里添加。"',
    ]),
    'IIS/web.config': unix([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<!-- 放进站点文件夹，与 taskpane.html 在一起。不要对图标设 no-store，否则功能区不显示图标。 -->',
      '<configuration>',
      '  <system.webServer>',
      '    <staticContent>',
      ...Object.entries(mediaTypes).flatMap(([ending, type]) => [
        `      <remove fileExtension="${ending}" />`,
        `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
      ]),
      '      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="01:00:00" />',
      '    </staticContent>',
      '    <httpProtocol>',
      '      <customHeaders>',
      `        <add name="Content-Security-Policy" value="${headers.ancestors}" />`,
      '        <remove name="X-Frame-Options" />',
      '        <add name="X-Content-Type-Options" value="nosniff" />',
      '      </customHeaders>',
      '    </httpProtocol>',
      '  </system.webServer>',
      '</configuration>',
    ]),
    'nginx/nianbao.conf': unix([
      `# ${host} 的 server { } 里加入；/srv/nianbao 是 site 文件夹解开的地方。`,
      `# office.js 来自 ${officeOrigin}，用户的电脑要能访问它。`,
      `location ${pathname} {`,
      '    alias /srv/nianbao/;',
      `    types { ${Object.entries(mediaTypes)
        .map(([ending, type]) => `"${type}" ${ending.slice(1)};`)
        .join(' ')} }`,
      `    add_header Content-Security-Policy "${headers.ancestors}";`,
      '    add_header X-Content-Type-Options nosniff;',
      `    add_header Cache-Control "${headers.others}";`,
      '    gzip on;',
      '    gzip_types application/javascript application/json;',
      '}',
    ]),
  };
}
