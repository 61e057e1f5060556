using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Kubar.Benefits.Tables.Sources;
using Xunit;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>A file that cannot be read is told what it is, by its bytes and not by its name.</summary>
public sealed class FileKindTests
{
    [Theory]
    [InlineData("Workbook", "Excel lama")]
    [InlineData("EncryptedPackage", "berkata sandi")]
    public void Of_ACompoundFile_TellsAnOldWorkbookFromOneWithAPassword(string entry, string told) =>
        FluentActions.Invoking(() => FileKind.Of(CompoundFileWith(entry)))
            .Should().Throw<TableException>().Which.Text.Indonesian.Should().Contain(told);

    [Theory]
    [InlineData(4)]
    [InlineData(511)]
    public void Of_ACompoundFileCutShort_IsAnOldWorkbook(int length) =>
        FluentActions.Invoking(() => FileKind.Of(new MemoryStream(((MemoryStream)CompoundFileWith("EncryptedPackage")).ToArray()[..length])))
            .Should().Throw<TableException>().Which.Text.Indonesian.Should().Contain("Excel lama");

    [Fact]
    public void Of_AnOpenDocumentSpreadsheet_SaysSoAndHowToSaveIt()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream type = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            type.Write("application/vnd.oasis.opendocument.spreadsheet"u8);
        }

        FluentActions.Invoking(() => FileKind.Of(file)).Should().Throw<TableException>().Which.Text.Indonesian.Should().Contain(".ods").And.Contain(".xlsx");
    }

    /// <summary>A header of 512 bytes, a sector of nothing, and the directory in the next.</summary>
    private static MemoryStream CompoundFileWith(string entry)
    {
        byte[] file = new byte[512 * 4];
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        mark.CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        Encoding.Unicode.GetBytes("Root Entry").CopyTo(file, 1024);
        Encoding.Unicode.GetBytes(entry).CopyTo(file, 1024 + 128);
        return new(file);
    }
}
