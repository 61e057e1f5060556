using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster.Answers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>One line for each row of the roster, in its order. Texts that a spreadsheet would run as a formula are made harmless.</summary>
internal sealed class RowCsv(RosterEvent question, Language language, bool withNik, bool withSentences) : IRowWriter
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        FormatProvider = CultureInfo.InvariantCulture,
        Injection = CsvInjection.Escape,
    };

    public void WriteStart(IBufferWriter<byte> output) => Write(output, writer =>
    {
        foreach (string header in Headers())
        {
            writer.WriteField(header);
        }

        writer.EndRecord();
    });

    public void Write(IBufferWriter<byte> output, ReadOnlySpan<AnsweredRow> rows)
    {
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (AnsweredRow row in rows)
        {
            WriteRow(writer, row);
        }
    }

    private static void Write(IBufferWriter<byte> output, Action<CsvWriter> write)
    {
        using var stream = new BufferStream(output);
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        write(writer);
    }

    private IEnumerable<string> Headers()
    {
        string[] person = withNik ? ["line", "id", "nik", "kpj", "name", "occupation", "village", "district"] : ["line", "id", "kpj", "name", "occupation", "village", "district"];
        string[] sums = ["outcome", "payableNow", "deferred", "scheduled", "net", "jkk", "jkm", "atLeast", "atMost", "arrearsMonths"];
        string[] why = ["reasons", "missing", "payee", "payer", "warnings", "errors"];
        return
        [
            .. person,
            .. sums,
            .. question.Benefits.SelectMany(benefit => (IEnumerable<string>)[benefit, benefit + ".amount"]),
            .. why,
            .. (IEnumerable<string>)(withSentences ? ["why"] : []),
        ];
    }

    private void WriteRow(CsvWriter writer, AnsweredRow row)
    {
        writer.WriteField(row.Row.Line);
        writer.WriteField(row.Row.Table.Id);
        if (withNik)
        {
            writer.WriteField(row.Row.Table.Nik);
        }

        writer.WriteField(row.Row.Table.Kpj);
        writer.WriteField(row.Row.Table.Name);
        writer.WriteField(row.Row.Table.Occupation);
        writer.WriteField(row.Row.Table.Village);
        writer.WriteField(row.Row.Table.District);
        writer.WriteField(RowWords.Of(row.Outcome));
        if (row.Answer is { } answer)
        {
            WriteSums(writer, answer);
            WriteBenefits(writer, answer);
            writer.WriteField(Each(answer, benefit => benefit.Reasons));
            writer.WriteField(Each(answer, benefit => benefit.Missing));
            writer.WriteField(Distinct(answer, benefit => benefit.Payee is { } payee ? Words<Law.Payee>.Of(payee) : null));
            writer.WriteField(Distinct(answer, benefit => benefit.PaidByEmployer ? "employer" : null));
        }
        else
        {
            WriteEmpty(writer, 9 + (2 * question.Benefits.Count) + 4);
        }

        WriteWarnings(writer, row);
        writer.WriteField(row.Problems.Count == 0 ? "" : string.Join("; ", row.Problems.Select(problem => problem.In(language))));
        if (withSentences)
        {
            writer.WriteField(row.Sentences.Count == 0 ? "" : string.Join("; ", row.Sentences.Select(sentence => sentence.In(language))));
        }

        writer.EndRecord();
    }

    private static void WriteSums(CsvWriter writer, RowAnswer answer)
    {
        Totals totals = answer.Totals;
        writer.WriteField(totals.PayableNow.Value);
        writer.WriteField(totals.Deferred.Value);
        writer.WriteField(totals.Scheduled.Value);
        writer.WriteField(totals.Net?.Value);
        writer.WriteField(totals.Jkk.Value);
        writer.WriteField(totals.Jkm.Value);
        writer.WriteField(answer.AtLeast);
        writer.WriteField(answer.AtMost);
        writer.WriteField(answer.ArrearsMonths);
    }

    private static void WriteBenefits(CsvWriter writer, RowAnswer answer)
    {
        foreach (BenefitAnswer benefit in answer.Benefits)
        {
            writer.WriteField(RowWords.Of(benefit.Status));
            writer.WriteField(benefit.Status is EntitlementStatus.Owed or EntitlementStatus.Deferred ? benefit.Amount : (long?)null);
        }
    }

    private static void WriteWarnings(CsvWriter writer, AnsweredRow row)
    {
        if (row.Row.Warnings.Count == 0 && (row.Answer?.Warnings.Count ?? 0) == 0)
        {
            writer.WriteField("");
            return;
        }

        writer.WriteField(string.Join("; ", RowWords.Warnings(row).Select(code => code + EarlierLine(row, code))));
    }

    private static string EarlierLine(AnsweredRow row, string code)
    {
        long line = code == RosterWarning.NikTwice.Code() ? row.Row.Table.SameNikAs : code == RosterWarning.SamePerson.Code() ? row.Row.Table.SamePersonAs : 0;
        return line > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({line})") : "";
    }

    private static void WriteEmpty(CsvWriter writer, int fields)
    {
        for (int field = 0; field < fields; field++)
        {
            writer.WriteField("");
        }
    }

    /// <summary><c>jkm.lump-sum: three-months; jkm.scholarship: contribution-period, no-child</c>.</summary>
    private string Each(RowAnswer answer, Func<BenefitAnswer, IReadOnlyList<string>> codes)
    {
        if (!Array.Exists(answer.Benefits, benefit => codes(benefit).Count > 0))
        {
            return "";
        }

        var each = new StringBuilder();
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            IReadOnlyList<string> of = codes(answer.Benefits[index]);
            if (of.Count > 0)
            {
                _ = each.Append(each.Length > 0 ? "; " : "").Append(question.Benefits[index]).Append(": ").AppendJoin(", ", of);
            }
        }

        return each.ToString();
    }

    private static string Distinct(RowAnswer answer, Func<BenefitAnswer, string?> word)
    {
        string words = "";
        foreach (BenefitAnswer benefit in answer.Benefits)
        {
            if (word(benefit) is { } found && !words.Contains(found, StringComparison.Ordinal))
            {
                words = words.Length == 0 ? found : $"{words}; {found}";
            }
        }

        return words;
    }
}
