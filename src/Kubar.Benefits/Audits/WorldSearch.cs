using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Audits;

/// <summary>
/// For which values of one place a voucher is right. The rules are evaluated on intervals: where no value in an interval can
/// be right it is left, where all are right it is taken, else it is halved.
/// </summary>
internal sealed class WorldSearch(Func<Bounds, Dues> duesWhere, Func<Dues, bool> canBeRight, Func<Dues, bool> isRight)
{
    // A search over every day of three centuries with ten edges takes about two hundred; more means no clear answer.
    private const int MostSteps = 400;

    private readonly List<Bounds> _found = [];
    private int _steps;

    /// <summary>The stretches of values, ascending, that make the voucher right.</summary>
    public IReadOnlyList<Bounds> Within(Bounds values)
    {
        Search(values);
        return _found;
    }

    private void Search(Bounds values)
    {
        if (++_steps > MostSteps)
        {
            return;
        }

        Dues dues = duesWhere(values);
        if (!canBeRight(dues))
        {
            return;
        }

        if (isRight(dues))
        {
            Take(values);
        }
        else if (!values.IsKnown)
        {
            long middle = values.Min + ((values.Max - values.Min) / 2);
            Search(values with { Max = middle });
            Search(values with { Min = middle + 1 });
        }
    }

    private void Take(Bounds values)
    {
        if (_found.Count > 0 && _found[^1].Max + 1 == values.Min)
        {
            _found[^1] = _found[^1] with { Max = values.Max };
        }
        else
        {
            _found.Add(values);
        }
    }
}
