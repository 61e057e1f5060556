using System.Globalization;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>The columns of the rows that are written: what programs read as CSV and what people open as a workbook come of one table.</summary>
internal sealed class RowColumns
{
    private const int Wide = 44;

    private readonly RosterEvent _question;
    private readonly Language _language;
    private readonly LocalizedText[] _names;

    private RowColumns(RosterEvent question, Language language)
    {
        (_question, _language) = (question, language);
        _names = [.. question.Benefits.Select(question.NameOf)];
    }

    /// <summary>The columns for programs.</summary>
    /// <param name="question">The event, whose benefits have columns of their own.</param>
    /// <param name="language">The language of sentences.</param>
    /// <param name="withNik">Whether NIKs are written.</param>
    /// <param name="withSentences">Whether each row tells why in sentences.</param>
    public static IReadOnlyList<RowColumn> Of(RosterEvent question, Language language, bool withNik, bool withSentences)
    {
        var columns = new RowColumns(question, language);
        return
        [
            Number("line", new("Baris", "Line"), row => row.Row.Line),
            .. Person(withNik),
            .. columns.Sums(),
            .. question.Benefits.SelectMany(columns.Benefit),
            .. columns.Why(),
            .. (IEnumerable<RowColumn>)(withSentences ? [Text("why", new("Penjelasan", "Why"), row => columns.Joined(row.Sentences))] : []),
        ];
    }

    /// <summary>
    /// The columns for people: of a person those that the roster has, under its own headings, and beside them its columns that are not
    /// understood. What is not to be written, a number that can be a NIK, is hidden there too.
    /// </summary>
    public static IReadOnlyList<RowColumn> Of(Table table, RosterSettings settings)
    {
        IReadOnlyList<RowColumn> all = Of(settings.Question.Event, settings.Language, settings.WithNik, settings.WithSentences);
        return
        [
            .. all.Where(column => column is { Carries: null, Name: "line" }),
            .. all.Where(column => column.Carries is { } field && table.Header.Find(field) is not null)
                .Select(column => column with { Heading = Same(CellTexts.Hidden(table.Header.Find(column.Carries!.Value)!.Header)) }),
            .. table.Carried.Select((column, index) => Carried(column.Header, index, settings.WithNik)),
            .. all.Where(column => column is { Carries: null, Name: not "line" }),
        ];
    }

    private static RowColumn Carried(string header, int index, bool withNik) => new(
        header,
        Same(CellTexts.Hidden(header)),
        ColumnKind.Text,
        row => row.Row.Table.Others is var others && index < others.Count ? withNik ? others[index] : CellTexts.Hidden(others[index]) : default(Cell));

    private static IEnumerable<RowColumn> Person(bool withNik) =>
    [
        Person(TableField.Id, row => row.Id),
        .. (IEnumerable<RowColumn>)(withNik ? [Person(TableField.Nik, row => row.Nik)] : []),
        Person(TableField.Kpj, row => row.Kpj),
        Person(TableField.Name, row => row.Name),
        Person(TableField.Occupation, row => row.Occupation),
        Person(TableField.Village, row => row.Village),
        Person(TableField.District, row => row.District),
    ];

    private static RowColumn Person(TableField field, Func<TableRow, string> of) =>
        new(TableColumns.Of(field).Names.English, TableColumns.Of(field).Names, ColumnKind.Text, row => of(row.Row.Table)) { Carries = field };

    private IEnumerable<RowColumn> Sums() =>
    [
        new("outcome", Labels.Result, ColumnKind.Text, row => RowWords.Of(row.Outcome)) { Said = row => SummaryLabels.OutcomeInLine(row.Outcome).In(_language) },
        Sum("payableNow", Labels.PayableNow, answer => answer.Totals.PayableNow.Value),
        Sum("deferred", Labels.Deferred, answer => answer.Totals.Deferred.Value),
        Sum("scheduled", Labels.Scheduled, answer => answer.Totals.Scheduled.Value),
        Sum("net", Labels.Net, answer => answer.Totals.Net?.Value),
        Sum("jkk", Same("JKK"), answer => answer.Totals.Jkk.Value),
        Sum("jkm", Same("JKM"), answer => answer.Totals.Jkm.Value),
        Sum("atLeast", Labels.AtLeastInRupiah, answer => answer.AtLeast),
        Sum("atMost", Labels.AtMostInRupiah, answer => answer.AtMost),
        Sum("arrearsMonths", new("Bulan tunggakan", "Months in arrears"), answer => answer.ArrearsMonths),
    ];

    private IEnumerable<RowColumn> Benefit(string benefit, int index)
    {
        LocalizedText name = _names[index];
        yield return new(benefit, name, ColumnKind.Text, row => row.Answer is { } answer ? RowWords.Of(answer.Benefits[index].Status) : default(Cell))
        {
            Said = row => row.Answer is { } answer ? EnumNames.NameOf(answer.Benefits[index].Status).In(_language) : default(Cell),
        };
        yield return Sum(
            benefit + ".amount",
            new($"{name.Indonesian} (Rp)", $"{name.English} (Rp)"),
            answer => answer.Benefits[index] is { Status: EntitlementStatus.Owed or EntitlementStatus.Deferred } of ? of.Amount : null);
    }

    private IEnumerable<RowColumn> Why() =>
    [
        Text("reasons", SummaryLabels.WhyNot, row => Each(row, benefit => benefit.Reasons, IdOf, code => code), row => Each(row, benefit => benefit.Reasons, NameOf, ReasonOf)),
        Text("missing", SummaryLabels.Missing, row => Each(row, benefit => benefit.Missing, IdOf, path => path), row => Each(row, benefit => benefit.Missing, NameOf, path => FactColumns.NameOf(path).In(_language))),
        Text("payee", Labels.PayeeHeading, row => Distinct(row, benefit => benefit.Payee is { } payee ? Words<Payee>.Of(payee) : null), row => Distinct(row, benefit => benefit.Payee is { } payee ? EnumNames.NameOf(payee).In(_language) : null)),
        Text("payer", new("Yang membayar", "Payer"), row => Distinct(row, benefit => benefit.PaidByEmployer ? "employer" : null), row => Distinct(row, benefit => benefit.PaidByEmployer ? EnumNames.NameOf(Payee.Employer).In(_language) : null)),
        Text("warnings", SummaryLabels.Warnings, row => Warnings(row, code => code), row => Warnings(row, WarningOf)),
        Text("errors", SummaryLabels.Rejections, row => row.Problems.Count == 0 ? "" : string.Join("; ", row.Problems.Select(problem => problem.In(_language)))),
    ];

    private static RowColumn Text(string name, LocalizedText heading, Func<AnsweredRow, string> of, Func<AnsweredRow, string>? said = null) =>
        new(name, heading, ColumnKind.Text, row => of(row)) { Said = said is null ? null : row => said(row), Width = Wide };

    private static RowColumn Number(string name, LocalizedText heading, Func<AnsweredRow, long?> of) =>
        new(name, heading, ColumnKind.Amount, row => new("") { Number = of(row) });

    // What is rejected has no sums.
    private static RowColumn Sum(string name, LocalizedText heading, Func<RowAnswer, long?> of) => Number(name, heading, row => row.Answer is { } answer ? of(answer) : null);

    /// <summary><c>jkm.lump-sum: three-months; jkm.scholarship: contribution-period, no-child</c>.</summary>
    private static string Each(AnsweredRow row, Func<BenefitAnswer, IReadOnlyList<string>> codes, Func<int, string> nameOf, Func<string, string> wordOf)
    {
        if (row.Answer is not { } answer || !Array.Exists(answer.Benefits, benefit => codes(benefit).Count > 0))
        {
            return "";
        }

        var each = new StringBuilder();
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            IReadOnlyList<string> of = codes(answer.Benefits[index]);
            if (of.Count > 0)
            {
                _ = each.Append(each.Length > 0 ? "; " : "").Append(nameOf(index)).Append(": ").AppendJoin(", ", of.Select(wordOf));
            }
        }

        return each.ToString();
    }

    private static string Distinct(AnsweredRow row, Func<BenefitAnswer, string?> word)
    {
        string words = "";
        foreach (BenefitAnswer benefit in row.Answer?.Benefits ?? [])
        {
            if (word(benefit) is { } found && !words.Contains(found, StringComparison.Ordinal))
            {
                words = words.Length == 0 ? found : $"{words}; {found}";
            }
        }

        return words;
    }

    private static string Warnings(AnsweredRow row, Func<string, string> wordOf) => row.Row.Warnings.Count == 0 && (row.Answer?.Warnings.Count ?? 0) == 0
        ? ""
        : string.Join("; ", RowWords.Warnings(row).Select(code => wordOf(code) + EarlierLine(row, code)));

    private static string EarlierLine(AnsweredRow row, string code)
    {
        long line = code == RosterWarning.NikTwice.Code() ? row.Row.Table.SameNikAs : code == RosterWarning.SamePerson.Code() ? row.Row.Table.SamePersonAs : 0;
        return line > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({line})") : "";
    }

    private string IdOf(int index) => _question.Benefits[index];

    private string NameOf(int index) => _names[index].In(_language);

    private string ReasonOf(string code) => RowWords.NameOfReason(code) is { } name ? $"{name.In(_language)} ({code})" : code;

    private string WarningOf(string code) => RowWords.NameOfWarning(code).In(_language);

    private string Joined(IReadOnlyList<LocalizedText> sentences) => sentences.Count == 0 ? "" : string.Join("; ", sentences.Select(sentence => sentence.In(_language)));

    private static LocalizedText Same(string text) => new(text, text);
}
