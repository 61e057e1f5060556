using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The options that answer what a table leaves open; each command has its own.</summary>
internal sealed class TableOptionSet
{
    private readonly TableKind _kind;
    private readonly Option<string?> _sheet = new("--sheet") { Description = "The sheet of a workbook, by name or number. Left out: the first that is not hidden.", HelpName = "NAME" };
    private readonly Option<string?> _year = new("--year") { Description = "The year of columns of months (JAN, FEB, ...) where the table does not name it.", HelpName = "YYYY" };
    private readonly Option<bool?> _monthFirst = new("--month-first") { Description = "In dates such as 1/5/1985: whether the month stands first. Left out: as other rows show.", HelpName = "true|false", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _segment = new("--segment") { Description = "The segment of a row that does not tell its own. Left out: bpu.", HelpName = "bpu|pu" };
    private readonly Option<string?> _income = new("--income") { Description = "The income reported to BPJS, in rupiah, for every BPU row; or 'column': that of the column PENGHASILAN.", HelpName = "RUPIAH|column" };

    public TableOptionSet(TableKind kind)
    {
        _kind = kind;
        _ = _segment.AcceptOnlyFromAmong("bpu", "pu");
        _income.Validators.Add(result => Validate(result, TableQuestionKind.Income));
        _year.Validators.Add(result => Validate(result, TableQuestionKind.Year));
    }

    /// <summary>Whether the table is only to be understood.</summary>
    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Shows how the table was understood, and answers nothing." };

    /// <summary>Every option of the kind of table.</summary>
    public IEnumerable<Option> All => _kind != TableKind.Contributions ? [_sheet, _year, _monthFirst, _segment, _income, DryRun] : [_sheet, _monthFirst, DryRun];

    /// <summary>What was chosen.</summary>
    public TableOptions Of(ParseResult parsed, string fileName)
    {
        var options = new TableOptions
        {
            Kind = _kind,
            FileName = fileName,
            Sheet = parsed.GetValue(_sheet),
            MonthFirst = parsed.GetResult(_monthFirst) is null or { Implicit: true } ? null : parsed.GetValue(_monthFirst) ?? true,
        };
        return _kind == TableKind.Contributions
            ? options
            : Answered(Answered(Answered(options, TableQuestionKind.Year, _year), TableQuestionKind.Segment, _segment), TableQuestionKind.Income, _income);

        TableOptions Answered(TableOptions before, TableQuestionKind kind, Option<string?> option) => TableAnswers.With(before, kind, parsed.GetValue(option)) ?? before;
    }

    private static void Validate(OptionResult result, TableQuestionKind kind)
    {
        if (result.Tokens is [{ Value: var text }] && TableAnswers.With(new(), kind, text) is null)
        {
            LocalizedText choices = TableAnswers.Choices(kind);
            result.AddError(new LocalizedText($"{result.Option.Name}: {choices.Indonesian}.", $"{result.Option.Name}: {choices.English}."));
        }
    }
}
