using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The options that answer what a table leaves open; each command has its own.</summary>
internal sealed class TableOptionSet
{
    private readonly TableKind _kind;
    private readonly Option<string?> _sheet = new("--sheet") { Description = "The sheet of a workbook, by name or number. Left out: the first.", HelpName = "NAME" };
    private readonly Option<int?> _year = new("--year") { Description = "The year of columns of months (JAN, FEB, ...) where the table does not name it.", HelpName = "YYYY" };
    private readonly Option<bool?> _monthFirst = new("--month-first") { Description = "In dates such as 1/5/1985: whether the month stands first. Left out: as other rows show.", HelpName = "true|false", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _segment = new("--segment") { Description = "The segment of a row that does not tell its own. Left out: bpu.", HelpName = "bpu|pu" };
    private readonly Option<string?> _income = new("--income") { Description = "The income reported to BPJS, in rupiah, for every BPU row; or 'column': that of the column PENGHASILAN.", HelpName = "RUPIAH|column" };

    public TableOptionSet(TableKind kind)
    {
        _kind = kind;
        _ = _segment.AcceptOnlyFromAmong("bpu", "pu");
        _income.Validators.Add(ValidateIncome);
        _year.Validators.Add(ValidateYear);
    }

    /// <summary>Whether the table is only to be understood.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Shows how the table was understood, and answers nothing." };

    /// <summary>Every option of the kind of table.</summary>
    public IEnumerable<Option> All => _kind != TableKind.Contributions ? [_sheet, _year, _monthFirst, _segment, _income, DryRun] : [_sheet, _monthFirst, DryRun];

    /// <summary>What was chosen.</summary>
    public TableOptions Of(ParseResult parsed, string fileName)
    {
        string? income = _kind != TableKind.Contributions ? parsed.GetValue(_income) : null;
        return new()
        {
            Kind = _kind,
            FileName = fileName,
            Sheet = parsed.GetValue(_sheet),
            Year = _kind != TableKind.Contributions ? parsed.GetValue(_year) : null,
            MonthFirst = parsed.GetResult(_monthFirst) is null or { Implicit: true } ? null : parsed.GetValue(_monthFirst) ?? true,
            Segment = _kind == TableKind.Contributions ? null : parsed.GetValue(_segment) switch
            {
                "pu" => Segment.Pu,
                "bpu" => Segment.Bpu,
                _ => null,
            },
            Income = income is null || IsColumn(income) ? null : MoneyCell.Read(income).Bounds.Least,
            IncomeIsReported = income is not null && IsColumn(income),
        };
    }

    private static bool IsColumn(string word) => word is "column" or "kolom";

    private static void ValidateIncome(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !IsColumn(text) && MoneyCell.Read(text) is not { Kind: MoneyKind.Sum, Bounds.IsOne: true })
        {
            result.AddError("--income: rupiah, such as 1000000, or column.");
        }
    }

    private static void ValidateYear(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is >= 2015 and <= 2099))
        {
            result.AddError("--year: from 2015 to 2099.");
        }
    }
}
