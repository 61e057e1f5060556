using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>
/// Looks through a workbook before it is read: that it unpacks to a bounded size, whatever it claims, that its XML declares no
/// document type, and that no sheet is larger than a sheet of Excel can be. So what reads it afterwards needs bounded memory.
/// </summary>
internal static class WorkbookGuard
{
    /// <summary>As Excel has them.</summary>
    public const int MostColumns = 16_384;

    /// <summary>As Excel has them.</summary>
    public const int MostRows = 1_048_576;

    private const int MostParts = 4_000;
    private const long MostInAll = 1L << 30;
    private const long MostOfOthers = 64L << 20;
    private const long MostOfTexts = 256L << 20;
    private const long LargeEnoughForARatio = 4L << 20;
    private const int HighestRatio = 250;
    private const int MostMerges = 100_000;
    private const int DeepestElement = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostInAll,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    /// <summary>Looks through a workbook.</summary>
    /// <param name="workbook">The file, from its beginning; where it is afterwards does not matter.</param>
    /// <returns>What its reader tells nothing of.</returns>
    /// <exception cref="TableException">It is not safe to read, or damaged.</exception>
    public static SheetMarks Check(Stream workbook)
    {
        var marks = new SheetMarks();
        try
        {
            using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostParts)
            {
                throw new TableException(SourceTexts.TooLarge);
            }

            long left = MostInAll;
            foreach (ZipArchiveEntry part in archive.Entries)
            {
                left -= Check(part, Math.Min(left, LimitOf(part.FullName)), marks);
            }

            return marks;
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new TableException(damage is XmlException && damage.Message.Contains("DTD", StringComparison.Ordinal) ? SourceTexts.DocumentType : SourceTexts.Damaged, damage);
        }
    }

    private static long LimitOf(string part) =>
        IsSheet(part) ? MostInAll : part.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase) ? MostOfTexts : MostOfOthers;

    private static bool IsSheet(string part) => part.Contains("worksheets/", StringComparison.OrdinalIgnoreCase) && IsXml(part);

    private static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static long Check(ZipArchiveEntry part, long most, SheetMarks marks)
    {
        using var counted = new CountedStream(part.Open(), most, part.CompressedLength);
        if (IsXml(part.FullName) && !part.FullName.EndsWith(".vml", StringComparison.OrdinalIgnoreCase))
        {
            using var xml = XmlReader.Create(counted, Settings);
            if (IsSheet(part.FullName))
            {
                CheckSheet(xml, new(marks, part.FullName));
            }
            else
            {
                CheckDepth(xml, part.FullName, marks);
            }
        }

        byte[] rest = ArrayPool<byte>.Shared.Rent(64 * 1024);
        while (counted.Read(rest, 0, rest.Length) > 0)
        {
            // Only counted.
        }

        ArrayPool<byte>.Shared.Return(rest);
        return counted.Count;
    }

    private static void CheckDepth(XmlReader xml, string part, SheetMarks marks)
    {
        while (xml.Read())
        {
            if (xml.Depth > DeepestElement)
            {
                throw new TableException(SourceTexts.Damaged);
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                marks.Note(part, xml);
            }
        }
    }

    private static void CheckSheet(XmlReader xml, SheetMarks.Place place)
    {
        int cells = 0;
        int columns = 0;
        int merges = 0;
        int rows = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                if (xml.NodeType == XmlNodeType.Text)
                {
                    place.Text(xml);
                }

                continue;
            }

            if (xml.Depth > DeepestElement)
            {
                throw new TableException(SourceTexts.Damaged);
            }

            switch (xml.LocalName)
            {
                case "row":
                    cells = 0;
                    rows++;
                    long row = RowNumber(xml.GetAttribute("r"));
                    Require(rows <= MostRows && row <= MostRows);
                    place.Row(row, xml.GetAttribute("hidden"));
                    break;
                case "c":
                    cells++;
                    long column = ColumnNumber(xml.GetAttribute("r"));
                    Require(cells <= MostColumns && column <= MostColumns);
                    place.Cell(column, xml.GetAttribute("t"));
                    break;
                case "col":
                    columns++;
                    Require(columns <= MostColumns);
                    break;
                case "mergeCell":
                    merges++;
                    Require(merges <= MostMerges);
                    break;
                default:
                    place.Element(xml.LocalName);
                    break;
            }
        }

        place.End();
    }

    private static void Require(bool fits)
    {
        if (!fits)
        {
            throw new TableException(SourceTexts.TooWide);
        }
    }

    private static long RowNumber(string? text) =>
        text is null ? 0 : long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long row) ? row : MostRows + 1L;

    private static long ColumnNumber(string? reference)
    {
        long column = 0;
        foreach (char letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = Math.Min((column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1), MostColumns + 1L);
        }

        return column;
    }

    /// <summary>Counts what a part unpacks to, and stops where it is too much or too much for its packed size.</summary>
    private sealed class CountedStream(Stream part, long most, long packed) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int read = part.Read(buffer);
            Count += read;
            return Count <= most && (Count <= LargeEnoughForARatio || Count / HighestRatio <= packed)
                ? read
                : throw new TableException(SourceTexts.TooLarge);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                part.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
