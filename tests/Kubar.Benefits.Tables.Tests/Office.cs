using System.Globalization;
using Kubar.Benefits.Cases;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Tables.Tests;

/// <summary>A file of tests/data/office-files, read.</summary>
internal sealed record Office(TableUnderstanding Understanding, IReadOnlyList<TableRow> Rows)
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "office-files", name);

    public static Office Read(string name, Func<TableOptions, TableOptions>? options = null) => Read(File.ReadAllBytes(PathOf(name)), name, options);

    public static Office Read(byte[] bytes, string name = "", Func<TableOptions, TableOptions>? options = null)
    {
        using var file = new MemoryStream(bytes);
        var known = new TableOptions { FileName = name };
        using var table = Table.Open(file, options?.Invoke(known) ?? known);
        return new(table.Understanding, [.. table.Rows()]);
    }

    /// <summary>One fact of each row, in a word.</summary>
    public IEnumerable<string> Tell(Func<TableRow, object?> fact) => Rows.Select(row => Word(fact(row)));

    public static string Word(object? value) => value switch
    {
        null => "-",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        YearMonth month => YearMonthPattern.Iso.Format(month),
        IEnumerable<PaidPeriod> months => string.Join(';', months),
        Rupiah sum => sum.Value.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "yes" : "no",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
