using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>The operations whose values an assessment is made from, all of them asked for: where none comes out otherwise, the assessment does not.</summary>
internal sealed class ShownOperations
{
    private readonly Evaluation _evaluation;
    private readonly ulong[] _operations;

    public ShownOperations(Chapter chapter, Evaluation evaluation)
    {
        _evaluation = evaluation;
        _operations = new ulong[evaluation.Graph.Users.Words];
        foreach (BenefitPlaces benefit in chapter.Places)
        {
            Add(benefit);
        }

        foreach (int place in chapter.PlacesOfAsked)
        {
            Add(place);
        }
    }

    /// <summary>Their positions as a set, one bit for each.</summary>
    public ReadOnlySpan<ulong> Operations => _operations;

    /// <summary>The questions under deferrals, one bit for each: of these every reason is shown, also one that decides nothing.</summary>
    public ulong QuestionsOfReasons { get; private set; }

    private void Add(BenefitPlaces benefit)
    {
        Add(benefit.ListedWhen);
        Add(benefit.OwedWhen);

        // What a benefit would be that is not owed is not seen.
        if (_evaluation.At(benefit.OwedWhen, 0).Bounds.IsFalse)
        {
            return;
        }

        Add(benefit.DeferredWhen);
        Add(benefit.PaidByEmployer);
        Add(benefit.EmployerPaysFirst);
        Add(benefit.Payee);
        Add(benefit.Amount);
        Add(benefit.Later);
        Add(benefit.Whole);
        if (_evaluation.At(benefit.DeferredWhen, 0).Bounds.IsTrue)
        {
            QuestionsOfReasons |= _evaluation.Graph.QuestionsUnder(benefit.DeferredWhen);
        }

        if (benefit.Schedule is { } schedule && _evaluation.Situation.ChildrenKnown)
        {
            Add(schedule);
        }
    }

    private void Add(SchedulePlaces schedule)
    {
        ref readonly Operation sum = ref _evaluation.Graph.OperationAt(schedule.OverChildren);
        Bounds[] included = _evaluation.Included(sum);
        AddPosition(sum.A);
        AddPosition(sum.B);
        AddPosition(sum.C);
        for (int child = 0; child < included.Length; child++)
        {
            for (int year = 0; year < (included[child].IsTrue ? schedule.Instalments.Length : 0); year++)
            {
                Add(schedule.Instalments[year], child);
                Add(schedule.Levels[year], child);
            }
        }
    }

    /// <summary>Asks for a value, and adds what gives it; of a child's is not shown what is not in a schedule.</summary>
    private void Add(int place)
    {
        if (place >= 0)
        {
            Add(place, child: 0);
        }
    }

    private void Add(int place, int child)
    {
        // What no question can decide comes out as it is.
        if (_evaluation.Graph.QuestionsUnder(place) != 0)
        {
            _ = _evaluation.At(place, child);
            AddPosition(place);
        }
    }

    private void AddPosition(int place)
    {
        int position = _evaluation.Graph.PositionOf(place);
        _operations[position >> 6] |= 1UL << position;
    }
}
