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

/**
 * Text as the programs of Windows write and read it: PowerShell 5 knows UTF-8 by its mark alone, the
 * registry editor is at home in UTF-16.
 */
const windows = (lines, encoding) => Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, encoding);
const unix = (lines) => Buffer.from(`${lines.join('\n')}\n`);

const share = '\\\\服务器\\共享\\nianbao';

/** Who may show the add-in in a frame: Excel on the web, wherever it is. */
const ancestors =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.office365.cn https://*.officeapps.partner.office365.cn https://*.sharepoint.com https://*.sharepoint.cn";

/** The type alone, and whether the file is text: nginx compresses and names characters by the type. */
const types = Object.entries(mediaTypes).map(([ending, type]) => ({
  name: ending.slice(1),
  type: type.replace(/;.*/, ''),
  isText: type.includes('charset'),
}));
/** Those of which nginx is not told: text/html it always takes. */
const texts = types.filter(({ type, isText }) => isText && type !== 'text/html');
const namesOf = (some) => [...new Set(some.map(({ type }) => type))].join(' ');

/**
 * The settings and scripts for each road of docs/deploy.md, by their names in the zip.
 *
 * What is on the site is asked for anew each time (no-cache: a 304 where it is the same), for the names
 * of its files stay the same from version to version. Of icons nothing may be said: where a server
 * sends any Cache-Control with them, Office shows a picture of its own instead (documentation of the
 * manifest, Image).
 * @param {{ addin: string, officeOrigin: string }} to addresses of the site and of office.js
 */
export function roadsTo({ addin, officeOrigin }) {
  const { pathname, host } = new URL(`${addin}/`);
  const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guidOf(addin)}}`;
  return {
    '网络共享/受信任的目录.reg': windows(
      [
        'Windows Registry Editor Version 5.00',
        '',
        `; 把共享文件夹的地址改成实际的（反斜杠要写两个），双击导入，重新启动 Excel。`,
        `[${key}]`,
        `"Id"="{${guidOf(addin)}}"`,
        `"Url"="${share.replaceAll('\\', '\\\\')}"`,
        '"Flags"=dword:00000001',
      ],
      'utf16le',
    ),
    '网络共享/受信任的目录.ps1': windows(
      [
        '# 用法：powershell -ExecutionPolicy Bypass -File 受信任的目录.ps1 -Share \\\\服务器\\共享\\nianbao',
        '# 只写当前用户的注册表；把 manifest.xml 放进共享文件夹后，重新启动 Excel。',
        'param([Parameter(Mandatory = $true)][string]$Share)',
        `$key = 'HKCU:\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{${guidOf(addin)}}'`,
        'New-Item -Path $key -Force | Out-Null',
        `Set-ItemProperty -Path $key -Name Id -Value '{${guidOf(addin)}}'`,
        'Set-ItemProperty -Path $key -Name Url -Value $Share',
        'Set-ItemProperty -Path $key -Name Flags -Value 1 -Type DWord',
        // Of “ and ” PowerShell makes the ends of texts.
        'Write-Host "已添加 $Share 。请重新启动 Excel，在 插入—我的加载项—共享文件夹 里添加。"',
      ],
      'utf8',
    ),
    'IIS/web.config': unix([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<!-- 放进站点文件夹，与 taskpane.html 在一起。assets 里的图标不要带 Cache-Control，否则功能区不显示图标。 -->',
      '<configuration>',
      '  <system.webServer>',
      '    <staticContent>',
      ...Object.entries(mediaTypes).flatMap(([ending, type]) => [
        `      <remove fileExtension="${ending}" />`,
        `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
      ]),
      '      <clientCache cacheControlMode="DisableCache" />',
      '    </staticContent>',
      '    <httpProtocol>',
      '      <customHeaders>',
      `        <add name="Content-Security-Policy" value="${ancestors}" />`,
      '        <remove name="X-Frame-Options" />',
      '        <add name="X-Content-Type-Options" value="nosniff" />',
      '      </customHeaders>',
      '    </httpProtocol>',
      '  </system.webServer>',
      '  <location path="assets">',
      '    <system.webServer>',
      '      <staticContent>',
      '        <clientCache cacheControlMode="NoControl" />',
      '      </staticContent>',
      '    </system.webServer>',
      '  </location>',
      '</configuration>',
    ]),
    'nginx/nianbao.conf': unix([
      `# ${host} 的 server { } 里加入；/srv/nianbao 是 site 文件夹解开的地方。`,
      `# office.js 来自 ${officeOrigin}，用户的电脑要能访问它。`,
      `location ${pathname} {`,
      '    alias /srv/nianbao/;',
      '    types {',
      ...types.map(({ name, type }) => `        ${type} ${name};`),
      '    }',
      '    charset utf-8;',
      `    charset_types ${namesOf(texts)};`,
      '    gzip on;',
      '    gzip_comp_level 6;',
      `    gzip_types ${namesOf(texts)} image/svg+xml application/wasm;`,
      `    add_header Content-Security-Policy "${ancestors}";`,
      '    add_header X-Content-Type-Options nosniff;',
      '    add_header Cache-Control no-cache;',
      '    # 图标不要带 Cache-Control，否则功能区不显示图标。',
      `    location ${pathname}assets/ {`,
      '        add_header X-Content-Type-Options nosniff;',
      '    }',
      '}',
    ]),
  };
}
