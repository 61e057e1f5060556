using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Roster.Answers;

/// <summary>From the columns of a block to the answers of its rows.</summary>
internal sealed class AnswerColumns
{
    private readonly BenefitAnswer[][] _benefits;
    private readonly bool[] _isDecided;
    private readonly long[][] _sums;
    private readonly int[] _arrears;
    private readonly ulong[] _warnings;
    private readonly bool[] _isByTheYear;
    private readonly Func<ulong, IReadOnlyList<string>> _warningsOf;

    public AnswerColumns(BulkQuestion question, BulkResult result, Func<ulong, IReadOnlyList<string>> reasonsOf, Func<ulong, IReadOnlyList<string>> warningsOf)
    {
        _warningsOf = warningsOf;
        _isByTheYear = new bool[result.Rows];
        _benefits = new BenefitAnswer[result.Rows][];
        _isDecided = new bool[result.Rows];
        for (int row = 0; row < result.Rows; row++)
        {
            _benefits[row] = new BenefitAnswer[question.Benefits.Count];
            _isDecided[row] = true;
        }

        for (int index = 0; index < question.Benefits.Count; index++)
        {
            Add(index, question.Benefits[index], result, reasonsOf);
        }

        _sums = [.. BulkQuestion.Sums.Select(sum => result.Of(sum).ToArray())];
        _arrears = result.Of(BulkOutput.ArrearsMonths).ToArray();
        _warnings = result.Of(BulkOutput.Warnings).ToArray();
    }

    /// <summary>The answer of a row; null where some benefit has neither an amount nor none, facts may have to be named, or the case is malformed.</summary>
    public RowAnswer? AnswerOf(int row, BenefitCase one) => _isDecided[row] && !(_isByTheYear[row] && AnsweredAlone.Is(one))
        ? new()
        {
            Benefits = _benefits[row],
            Totals = new(
                new(_sums[0][row]),
                new(_sums[1][row]),
                new(_sums[2][row]),
                _sums[3][row] is var net and not BulkOutput.Unknown ? new Rupiah(net) : null,
                new(_sums[4][row]),
                new(_sums[5][row])),
            ArrearsMonths = _arrears[row] < 0 ? null : _arrears[row],
            Warnings = _warningsOf(_warnings[row]),
        }
        : null;

    private void Add(int index, BenefitColumns columns, BulkResult result, Func<ulong, IReadOnlyList<string>> reasonsOf)
    {
        ReadOnlySpan<byte> statuses = result.Of(columns.Status);
        ReadOnlySpan<long> amounts = result.Of(columns.Amount);
        ReadOnlySpan<ulong> reasons = result.Of(columns.Reasons);
        ReadOnlySpan<byte> payees = result.Of(columns.Payee);
        ReadOnlySpan<byte> employers = result.Of(columns.PaidByEmployer);
        for (int row = 0; row < _benefits.Length; row++)
        {
            if ((BulkStatus)statuses[row] is BulkStatus.NotAssessed or BulkStatus.Undetermined || employers[row] > 1)
            {
                _isDecided[row] = false;
                continue;
            }

            _isByTheYear[row] |= columns.IsByTheYear && (BulkStatus)statuses[row] != BulkStatus.NotOwed;
            long amount = amounts[row];
            _benefits[row][index] = new(
                (EntitlementStatus)statuses[row],
                amount,
                amount,
                amount,
                reasonsOf(reasons[row]),
                [],
                payees[row] == 0 ? null : (Payee)payees[row],
                employers[row] == 1);
        }
    }
}
