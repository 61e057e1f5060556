using System.Globalization;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Sources;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>How a table was understood, in words: before any row is answered, so that a mistake is seen before its results.</summary>
internal static class Understood
{
    /// <summary>In a few lines, with what has to be asked.</summary>
    public static IEnumerable<Block> InShort(Table table, string file, Language language)
    {
        yield return new ParagraphBlock(Place(table.Understanding, file).In(language));
        string columns = Columns(table.Understanding, language);
        if (columns.Length > 0)
        {
            yield return new ParagraphBlock(columns, 1);
        }

        foreach (string line in Remarks(table, language))
        {
            yield return new ParagraphBlock(line, 1);
        }

        yield return new BlankBlock();
    }

    /// <summary>With every column, as <c>--dry-run</c> shows it.</summary>
    public static IEnumerable<string> InFull(Table table, string file, Language language, int width)
    {
        TableUnderstanding understood = table.Understanding;
        foreach (string line in Wrapped(Place(understood, file).In(language), "", width))
        {
            yield return line;
        }

        yield return "";
        foreach (UnderstoodColumn column in understood.Columns)
        {
            string order = OrderOf(column, language);
            string fact = column.Fact is null ? "" : $" ({column.Fact})";
            foreach (string line in Wrapped($"{column.Number.ToString(CultureInfo.InvariantCulture).PadLeft(3)}  {column.Header} -> {column.Name.In(language)}{fact}{order}", "", width))
            {
                yield return line;
            }
        }

        foreach (string unread in Unread(understood, language))
        {
            yield return "";
            foreach (string line in Wrapped(unread, "", width))
            {
                yield return line;
            }
        }

        string[] others = [.. Hidden(understood, language), .. SetAside(understood, language), .. Questions(understood, language)];
        if (others.Length > 0)
        {
            yield return "";
            foreach (string line in others.SelectMany(text => Wrapped(text, "", width)))
            {
                yield return line;
            }
        }
    }

    /// <summary>What was set aside and what has to be asked, a line each.</summary>
    public static IEnumerable<string> Remarks(Table table, Language language) =>
        Hidden(table.Understanding, language).Concat(SetAside(table.Understanding, language)).Concat(Questions(table.Understanding, language));

    private static IEnumerable<string> Hidden(TableUnderstanding understood, Language language) => understood.HiddenRows == 0 ? [] :
    [
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{understood.HiddenRows} baris lembar ini tersembunyi (disaring atau disembunyikan) dan ikut dibaca."),
            string.Create(CultureInfo.InvariantCulture, $"{understood.HiddenRows} rows of the sheet are hidden (filtered or put out of sight) and read like the others.")).In(language),
    ];

    /// <summary>The columns that are not read, on one line; none where all are.</summary>
    public static IEnumerable<string> Unread(TableUnderstanding understood, Language language) =>
        understood.Unread.Count == 0 ? [] : [SummaryLabels.Unused(string.Join(", ", understood.Unread)).In(language)];

    /// <summary>Said of a table that has a header and nothing else.</summary>
    public static LocalizedText HeaderAlone(TableUnderstanding understood) => new(
        string.Create(CultureInfo.InvariantCulture, $"Hanya ada judul kolom (baris {understood.HeaderLine}): tidak ada satu pun baris di bawahnya."),
        string.Create(CultureInfo.InvariantCulture, $"There is a header (line {understood.HeaderLine}) and nothing else: no row stands below it."));

    // A heading that is the name itself tells nothing new; of columns of months the first and the last tell all.
    private static string Columns(TableUnderstanding understood, Language language)
    {
        UnderstoodColumn[] months = [.. understood.Columns.Where(column => column.IsMonth)];
        return string.Join("; ", understood.Columns
            .Where(column => column.IsMonth ? column == months[0] || column == months[^1] : column.DateOrder is not null || !IsItsName(column))
            .Select(column => $"{column.Header} -> {column.Name.In(language)}{OrderOf(column, language)}"));
    }

    private static bool IsItsName(UnderstoodColumn column) => Key.Of(column.Header) is var key && (key == Key.Of(column.Name.Indonesian) || key == Key.Of(column.Name.English));

    private static string OrderOf(UnderstoodColumn column, Language language) => column.DateOrder switch
    {
        DateOrder.DayFirst => new LocalizedText(", hari dahulu", ", the day first").In(language),
        DateOrder.MonthFirst => new LocalizedText(", bulan dahulu", ", the month first").In(language),
        _ => "",
    };

    private static IEnumerable<string> Questions(TableUnderstanding understood, Language language)
    {
        foreach (TableQuestion question in understood.Questions)
        {
            string choices = string.Join("; ", question.Choices.Select(choice => choice.In(language)));
            string rows = new LocalizedText($"{Numbers.Of(question.Rows, Language.Indonesian)} baris", Numbers.Counted(question.Rows, "row", "rows")).In(language);
            yield return $"? {question.Text.In(language)} {question.Option} ({choices}): {rows}.";
        }
    }

    private static IEnumerable<string> SetAside(TableUnderstanding understood, Language language)
    {
        foreach (SetAside aside in understood.SetAside)
        {
            string lines = string.Join(", ", aside.Lines) + (aside.Rows > aside.Lines.Count ? ", ..." : "");
            yield return new LocalizedText(
                $"Disisihkan: {NameOf(aside.Kind).Indonesian}, {Numbers.Of(aside.Rows, Language.Indonesian)} baris (baris ke-{lines}).",
                $"Set aside: {NameOf(aside.Kind).English}, {Numbers.Counted(aside.Rows, "row", "rows")} ({(aside.Rows == 1 ? "line" : "lines")} {lines}).").In(language);
        }
    }

    private static LocalizedText NameOf(SetAsideKind kind) => kind switch
    {
        SetAsideKind.Total => new("jumlah", "totals"),
        SetAsideKind.Signature => new("tempat, tanggal, dan tanda tangan", "place, date and signatures"),
        SetAsideKind.RepeatedHeading => new("judul kolom yang diulang", "the header again"),
        SetAsideKind.ColumnNumbers => new("nomor kolom", "column numbers"),
        _ => new("catatan", "notes"),
    };

    private static LocalizedText Place(TableUnderstanding understood, string file)
    {
        string name = file.Length == 0 ? "-" : CellTexts.Plain(CellTexts.Hidden(file));
        string lines = understood.HeaderLines == 1
            ? understood.HeaderLine.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{understood.HeaderLine}-{understood.HeaderLine + understood.HeaderLines - 1}");
        string kind = understood.Encoding is { } encoding
            ? $"CSV {SourceTexts.NameOf(encoding)}, '{(understood.Separator == '\t' ? "TAB" : understood.Separator)}'"
            : $".xlsx, \"{CellTexts.Plain(understood.Sheet ?? "")}\"";
        string year = understood.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known}") : "";
        string others = string.Join(", ", TableTemplate.Others(understood.Sheets, understood.Sheet).Select(sheet => $"\"{CellTexts.Plain(sheet)}\""));
        LocalizedText unread = others.Length == 0 ? new("", "") : new($" Lembar lain tidak dibaca (--sheet): {others}.", $" Other sheets are not read (--sheet): {others}.");
        return new(
            $"Dibaca: {name} ({kind}{year}); judul kolom pada baris {lines}; {understood.Columns.Count} kolom dibaca, {understood.Unread.Count} tidak; {Numbers.Of(understood.Rows, Language.Indonesian)} baris.{unread.Indonesian}",
            $"Read: {name} ({kind}{year}); header on line {lines}; {Numbers.Counted(understood.Columns.Count, "column", "columns")} read, {understood.Unread.Count} not; {Numbers.Counted(understood.Rows, "row", "rows")}.{unread.English}");
    }

    private static IEnumerable<string> Wrapped(string text, string margin, int width)
    {
        string start = margin;
        foreach (string line in TextWrap.Lines(text, width - margin.Length - 2))
        {
            yield return start + line;
            start = margin + "  ";
        }
    }
}
