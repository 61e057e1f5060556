using System.Text;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>Recognises a file that a command cannot use, and names the one that can; once, before anything of it is read.</summary>
internal static class FileRecognition
{
    private const int BytesToLookAt = 4096;
    private const int LinesToLookAt = 6;

    private enum Kind
    {
        Unknown,
        Workbook,
        OldWorkbook,
        Page,
        Table,
        Cases,
        Vouchers,
        Receipts,
    }

    /// <summary>What is wrong with a file for this command; null: nothing that is seen at once.</summary>
    public static LocalizedText? FaultOf(string command, string path)
    {
        Kind kind = KindOf(path);
        LocalizedText? said = kind switch
        {
            Kind.OldWorkbook => new("buku kerja lama (.xls); simpanlah sebagai .xlsx", "an old workbook (.xls); save it as .xlsx"),
            Kind.Page => new("PDF; mintalah tabelnya sebagai .xlsx atau CSV", "a PDF; ask for the table as .xlsx or CSV"),
            Kind.Workbook or Kind.Table when command is "assess" or "why-not" or "compare" or "verify" => new(
                $"tabel. Daftar peserta: kubar roster {path} ...; pembayaran: kubar audit {path}; iuran: kubar contribution {path}",
                $"a table. A roster: kubar roster {path} ...; payments: kubar audit {path}; contributions: kubar contribution {path}"),
            Kind.Workbook or Kind.Table when command == "monitor" => new("tabel; berkas program adalah JSON ('kubar schema program')", "a table; a programme file is JSON ('kubar schema programme')"),
            Kind.Workbook or Kind.Table when command == "audit" && Path.GetExtension(path).ToUpperInvariant() is not (".XLSX" or ".CSV") => new(
                "tabel; namanya harus berakhir .xlsx atau .csv", "a table; its name must end in .xlsx or .csv"),
            Kind.Cases when command is not ("assess" or "why-not" or "compare") => new($"kasus: kubar assess {path}", $"cases: kubar assess {path}"),
            Kind.Vouchers when command != "audit" => new($"bukti pembayaran: kubar audit {path}", $"vouchers: kubar audit {path}"),
            Kind.Receipts when command != "verify" => new($"bukti perhitungan tersegel: kubar verify {path}", $"receipts: kubar verify {path}"),
            _ => null,
        };
        return said is null ? null : new($"{path}: ini {said.Indonesian}.", $"{path}: this looks like {said.English}.");
    }

    /// <summary>The command that is for a file, whatever else stands on the command line; null: a table, or nothing that is known, for which there are several.</summary>
    public static string? CommandOf(string path) => KindOf(path) switch
    {
        Kind.Cases => "assess",
        Kind.Vouchers => "audit",
        Kind.Receipts => "verify",
        _ => null,
    };

    private static Kind KindOf(string path)
    {
        var buffer = new byte[BytesToLookAt];
        using FileStream file = new(path, new FileStreamOptions { BufferSize = 0 });
        int length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = buffer.AsSpan(0, length);
        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return Kind.Workbook;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return Kind.OldWorkbook;
        }

        if (start.StartsWith("%PDF"u8))
        {
            return Kind.Page;
        }

        string text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t', '[');
        return text.StartsWith('{') ? KindOfJson(text) : IsTable(text) ? Kind.Table : Kind.Unknown;
    }

    private static Kind KindOfJson(string text) =>
        text.Contains("\"kubar-receipt-1\"", StringComparison.Ordinal) || text.Contains("\"factsHash\"", StringComparison.Ordinal) ? Kind.Receipts
        : text.Contains("\"case\"", StringComparison.Ordinal) && (text.Contains("\"paid\"", StringComparison.Ordinal) || text.Contains("\"total\"", StringComparison.Ordinal)) ? Kind.Vouchers
        : text.Contains("\"participant\"", StringComparison.Ordinal) && text.Contains("\"event\"", StringComparison.Ordinal) && !text.Contains("\"case\"", StringComparison.Ordinal) ? Kind.Cases
        : Kind.Unknown;

    private static bool IsTable(string text) => text.Split('\n').Take(LinesToLookAt).Any(IsLineOfATable);

    private static bool IsLineOfATable(string line)
    {
        return !line.Contains('{', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal)
            && (line.Count(letter => letter == ';') >= 2 || line.Count(letter => letter == ',') >= 2 || line.Count(letter => letter == '\t') >= 2);
    }
}
