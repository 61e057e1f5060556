using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>From the columns of a block to the answers of its rows. Rows of which the columns say the same have one answer, the same object.</summary>
internal sealed class AnswerColumns
{
    // Of each benefit its status, its amount, its reasons, who is paid and whether the employer pays.
    private const int OfBenefit = 5;

    private readonly BulkQuestion _question;
    private readonly NumberRows _rows;
    private readonly RowAnswer?[] _answers;
    private readonly Func<ulong, IReadOnlyList<string>> _reasonsOf;
    private readonly Func<ulong, IReadOnlyList<string>> _warningsOf;

    /// <summary>The answers of a block.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="result">The columns.</param>
    /// <param name="rows">Takes what they say, until the next block.</param>
    /// <param name="reasonsOf">The codes of a set of reasons.</param>
    /// <param name="warningsOf">The codes of a set of remarks.</param>
    public AnswerColumns(BulkQuestion question, BulkResult result, NumberRows rows, Func<ulong, IReadOnlyList<string>> reasonsOf, Func<ulong, IReadOnlyList<string>> warningsOf)
    {
        (_question, _rows, _reasonsOf, _warningsOf) = (question, rows, reasonsOf, warningsOf);
        _answers = new RowAnswer?[result.Rows];
        rows.Begin(result.Rows, (OfBenefit * question.Benefits.Count) + BulkQuestion.Sums.Count + 2);
        int column = 0;
        foreach (BenefitColumns benefit in question.Benefits)
        {
            rows.Set(column, result.Of(benefit.Status));
            rows.Set(column + 1, result.Of(benefit.Amount));
            rows.Set(column + 2, result.Of(benefit.Reasons));
            rows.Set(column + 3, result.Of(benefit.Payee));
            rows.Set(column + 4, result.Of(benefit.PaidByEmployer));
            column += OfBenefit;
        }

        foreach (BulkOutput<long> sum in BulkQuestion.Sums)
        {
            rows.Set(column++, result.Of(sum));
        }

        rows.Set(column++, result.Of(BulkOutput.ArrearsMonths));
        rows.Set(column, result.Of(BulkOutput.Warnings));
    }

    /// <summary>The answer of a row; null where some benefit has neither an amount nor none, facts may have to be named, or the case is malformed.</summary>
    public RowAnswer? AnswerOf(int row, BenefitCase one)
    {
        ReadOnlySpan<long> numbers = _rows[row];
        if (!IsDecided(numbers, out bool isByTheYear) || (isByTheYear && AnsweredAlone.Is(one)))
        {
            return null;
        }

        return _answers[_rows.FirstLike(row)] ??= Answer(numbers);
    }

    /// <summary>The codes of the library's remarks on a row; null where the columns say nothing of it.</summary>
    public IReadOnlyList<string>? WarningsOf(int row)
    {
        ReadOnlySpan<long> numbers = _rows[row];
        return (BulkStatus)numbers[0] == BulkStatus.NotAssessed ? null : _warningsOf(unchecked((ulong)numbers[^1]));
    }

    private bool IsDecided(ReadOnlySpan<long> numbers, out bool isByTheYear)
    {
        isByTheYear = false;
        for (int index = 0; index < _question.Benefits.Count; index++)
        {
            ReadOnlySpan<long> of = numbers.Slice(index * OfBenefit, OfBenefit);
            var status = (BulkStatus)of[0];
            if (status is BulkStatus.NotAssessed or BulkStatus.Undetermined || of[4] > 1)
            {
                return false;
            }

            isByTheYear |= _question.Benefits[index].IsByTheYear && status != BulkStatus.NotOwed;
        }

        return true;
    }

    private RowAnswer Answer(ReadOnlySpan<long> numbers)
    {
        var benefits = new BenefitAnswer[_question.Benefits.Count];
        for (int index = 0; index < benefits.Length; index++)
        {
            ReadOnlySpan<long> of = numbers.Slice(index * OfBenefit, OfBenefit);
            long amount = of[1];
            benefits[index] = new(
                _question.Benefits[index].Programme,
                (EntitlementStatus)of[0],
                amount,
                amount,
                amount,
                _reasonsOf(unchecked((ulong)of[2])),
                [],
                of[3] == 0 ? null : (Payee)of[3],
                of[4] == 1);
        }

        ReadOnlySpan<long> sums = numbers[(OfBenefit * benefits.Length)..];
        return new()
        {
            Benefits = benefits,
            Totals = new(new(sums[0]), new(sums[1]), new(sums[2]), sums[3] is var net and not BulkOutput.Unknown ? new Rupiah(net) : null, new(sums[4]), new(sums[5])),
            ArrearsMonths = sums[6] < 0 ? null : (int)sums[6],
            Warnings = _warningsOf(unchecked((ulong)sums[7])),
        };
    }
}
