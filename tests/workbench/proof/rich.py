"""Writes a workbook with a chart, a comment, a picture and a macro; or reads one cell of a saved one."""
import sys, zlib, struct

def png(path):
    def chunk(kind, data):
        body = kind + data
        return struct.pack('>I', len(data)) + body + struct.pack('>I', zlib.crc32(body))
    with open(path, 'wb') as out:
        out.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0))
                  + chunk(b'IDAT', zlib.compress(b'\x00\xff\x00\x00')) + chunk(b'IEND', b''))

def write(path, folder):
    import xlsxwriter
    png(folder + '/p.png')
    open(folder + '/vba.bin', 'wb').write(bytes(range(256)) * 20)
    book = xlsxwriter.Workbook(path)
    book.add_vba_project(folder + '/vba.bin')
    sheet, other = book.add_worksheet('数据'), book.add_worksheet('另表')
    for row, (name, many) in enumerate([('甲', 5), ('乙', 7), ('丙', 9)]):
        sheet.write(row, 0, name)
        sheet.write(row, 1, many)
    sheet.write_formula(3, 1, '=SUM(B1:B3)', None, 21)
    sheet.write_comment('B1', '已核对')
    sheet.insert_image('F2', folder + '/p.png')
    chart = book.add_chart({'type': 'column'})
    chart.add_series({'values': '=数据!$B$1:$B$3'})
    sheet.insert_chart('D6', chart)
    other.write(0, 0, '不动')
    book.close()

def read(path, cell):
    import openpyxl
    book = openpyxl.load_workbook(path, keep_vba=True)
    sheet = book['数据']
    print(sheet[cell].value, len(sheet._charts), sheet['B1'].comment is not None)

{'write': write, 'read': read}[sys.argv[1]](*sys.argv[2:])
