using System.Buffers;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>What a file that can be read is.</summary>
internal enum TableFileKind
{
    Text = 1,
    Workbook,
}

/// <summary>Tells by its first bytes what a file is, whatever its name.</summary>
internal static class FileKind
{
    private static readonly SearchValues<byte> BlanksAndMarks = SearchValues.Create(" \t\r\n\0\uFEFF"u8);

    // Such a file begins with its media type, stored as it is.
    private static ReadOnlySpan<byte> OpenDocument => "mimetypeapplication/vnd.oasis.opendocument."u8;

    /// <summary>What a file is.</summary>
    /// <exception cref="TableException">It is empty, or nothing that can be read as a table.</exception>
    public static TableFileKind Of(Stream file)
    {
        file.Position = 0;
        Span<byte> room = stackalloc byte[1024];
        int length = file.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = room[..length];
        int text = start.IndexOfAnyExcept(BlanksAndMarks);
        return start switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] when start.IndexOf(OpenDocument) >= 0 => throw new TableException(SourceTexts.OpenDocument),
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => TableFileKind.Workbook,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new TableException(CompoundFile.HoldsEncryptedPackage(file) ? SourceTexts.Encrypted : SourceTexts.OldWorkbook),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [0x1F, 0x8B, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => throw new TableException(SourceTexts.Other),
            _ when text < 0 && length < room.Length => throw new TableException(SourceTexts.Empty),
            _ when text >= 0 && start[text] is (byte)'{' or (byte)'[' => throw new TableException(SourceTexts.Json),
            _ when text >= 0 && start[text] == '<' => throw new TableException(SourceTexts.Other),
            _ => TableFileKind.Text,
        };
    }
}
