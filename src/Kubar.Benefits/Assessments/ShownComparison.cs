using System.Runtime.InteropServices;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Whether everything from which an assessment is made has the same value under other answers to unsettled questions, the facts being
/// the same: then the assessments are the same, and neither need be made. The other way round they may still look alike. Rents memory: dispose it.
/// </summary>
internal sealed class ShownComparison(Chapter chapter, Evaluation evaluation) : IDisposable
{
    private readonly MissingFacts _missingFacts = new();
    private readonly Evaluation _other = Evaluation.Beside(evaluation);
    private ShownOperations? _shown;
    private Dictionary<int, (Fact? Fact, int Child)[]>? _missing;

    /// <summary>Whether all that is shown is the same under another answer to one question.</summary>
    public bool IsSameUnder(int question, int answer)
    {
        _shown ??= new(chapter, evaluation);
        _other.Answer(question, answer);
        ulong bit = 1UL << question;
        if ((_shown.QuestionsOfReasons & bit) == 0 && !_other.AnyComesOutOtherwise(_shown.Operations))
        {
            return true;
        }

        foreach (BenefitPlaces benefit in chapter.Places)
        {
            if ((benefit.Questions & bit) != 0 && !IsSame(benefit))
            {
                return false;
            }
        }

        for (int i = 0; i < chapter.PlacesOfAsked.Length; i++)
        {
            if (!IsSame(chapter.Asked[i], chapter.PlacesOfAsked[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The evaluation under the answer that was last asked for.</summary>
    public Evaluation Other => _other;

    /// <summary>Whether everything of a benefit is the same under it.</summary>
    public bool IsTakenOver(BenefitPlaces benefit) => IsSame(benefit) && IsSame(benefit.HeirRank, child: 0);

    public void Dispose() => _other.Dispose();

    /// <summary>What a benefit would be that is not owed is not seen.</summary>
    private bool IsSame(BenefitPlaces places)
    {
        Benefit benefit = places.Benefit;
        if (!IsSame(benefit.ListedWhen, places.ListedWhen) || !IsSame(benefit.OwedWhen, places.OwedWhen))
        {
            return false;
        }

        if (evaluation.At(places.OwedWhen, 0).Bounds.IsFalse)
        {
            return true;
        }

        return IsSame(benefit.DeferredWhen, places.DeferredWhen)
            && HasSameReasons(benefit.DeferredWhen, places.DeferredWhen)
            && IsSame(benefit.PaidByEmployer, places.PaidByEmployer)
            && IsSame(benefit.EmployerPaysFirst, places.EmployerPaysFirst)
            && IsSame(benefit.Payee, places.Payee)
            && IsSame(benefit.Amount, places.Amount)
            && IsSame(benefit.Later, places.Later)
            && IsSame(benefit.Whole, places.Whole)
            && (places.Schedule is not { } schedule || IsSame(schedule));
    }

    /// <summary>What hangs on a missing fact is the same only where it hangs on the same ones; what is of a child is looked at with the schedules.</summary>
    private bool IsSame(Expression? expression, int place)
    {
        if (place < 0 || _other.IsOfBasis(place, 0) || !_other.CanDiffer(place))
        {
            return true;
        }

        ref readonly Value value = ref evaluation.At(place, 0);
        ref readonly Value there = ref _other.At(place, 0);
        return value.Bounds == there.Bounds
            && value.HasNoCeiling == there.HasNoCeiling
            && (value.Bounds.IsKnown || IsMissingTheSame(expression!, place));
    }

    private bool IsMissingTheSame(Expression expression, int place)
    {
        _missing ??= [];
        if (!_missing.TryGetValue(place, out (Fact? Fact, int Child)[]? missing))
        {
            _missing[place] = missing = [.. _missingFacts.FactsOf(evaluation, [expression])];
        }

        // Other facts can lie on the same paths.
        return missing.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(_missingFacts.FactsOf(_other, [expression])))
            || _missingFacts.Of(evaluation, expression).SequenceEqual(_missingFacts.Of(_other, expression), StringComparer.Ordinal);
    }

    /// <summary>Every reason of a deferral is seen, not only that there is one.</summary>
    private bool HasSameReasons(Truth deferred, int place) =>
        !_other.CanDiffer(place)
        || !evaluation.At(place, 0).Bounds.IsTrue
        || Reasons.Deciding(deferred.Node, holds: true, evaluation).SequenceEqual(Reasons.Deciding(deferred.Node, holds: true, _other));

    private bool IsSame(SchedulePlaces schedule)
    {
        if (!evaluation.Situation.ChildrenKnown)
        {
            return true;
        }

        // Which children are counted is seen, not by which order or limit they came to be.
        ref readonly Operation sum = ref evaluation.Graph.OperationAt(schedule.OverChildren);
        Bounds[] included = evaluation.Included(sum);
        if (!included.AsSpan().SequenceEqual(_other.Included(sum)))
        {
            return false;
        }

        for (int child = 0; child < included.Length; child++)
        {
            for (int year = 0; year < (included[child].IsTrue ? schedule.Instalments.Length : 0); year++)
            {
                if (!IsSame(schedule.Instalments[year], child) || !IsSame(schedule.Levels[year], child))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsSame(int place, int child) =>
        _other.IsOfBasis(place, child) || !_other.CanDiffer(place) || evaluation.At(place, child).Bounds == _other.At(place, child).Bounds;
}
