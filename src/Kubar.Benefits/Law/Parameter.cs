using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>A dated figure of the law.</summary>
internal sealed class Parameter : DatedValue
{
    private readonly (long From, long To, long Value, int Grade, ParameterPeriod Period)[] _periods = [];
    private readonly IReadOnlyList<ParameterPeriod> _all = [];

    public required LocalizedText Name { get; init; }

    /// <summary>What it is called within an explanation, where its name would not be understood alone.</summary>
    public LocalizedText? NameInSentences { get; init; }

    /// <summary>What it is called within an explanation.</summary>
    public LocalizedText Spoken => NameInSentences ?? Name;

    /// <summary>Whether it multiplies a monthly sum: its months are spoken of as so many times.</summary>
    public bool IsMultiple { get; init; }

    public required IReadOnlyList<ParameterPeriod> Periods
    {
        get => _all;
        init
        {
            _all = value;
            _periods = new (long From, long To, long Value, int Grade, ParameterPeriod Period)[value.Count];
            for (int i = 0; i < _periods.Length; i++)
            {
                ParameterPeriod period = value[i];
                _periods[i] = (Date.NumberOf(period.From), period.To is { } to ? Date.NumberOf(to) : long.MaxValue, period.Value, (int)period.Citation.Grade, period);
            }
        }
    }

    public override IReadOnlyList<long> Changes =>
    [
        .. _periods.SelectMany(period => period.To == long.MaxValue ? [period.From] : new[] { period.From, period.To + 1 }).Distinct().Order(),
    ];

    public override Bounds ValuesOn(Bounds days)
    {
        if (days.IsKnown)
        {
            return Bounds.Of(PlaceOn(days.Min) is >= 0 and var place ? _periods[place].Value : 0);
        }

        long min = long.MaxValue;
        long max = long.MinValue;
        foreach ((long from, long to, long value, _, _) in _periods)
        {
            if (from <= days.Max && days.Min <= to)
            {
                min = Math.Min(min, value);
                max = Math.Max(max, value);
            }
        }

        return HasValueOn(days) ? new(min, max) : new(Math.Min(min, 0), Math.Max(max, 0));
    }

    public override int GradeOn(Bounds days)
    {
        if (days.IsKnown)
        {
            return PlaceOn(days.Min) is >= 0 and var place ? _periods[place].Grade : 0;
        }

        int worst = 0;
        foreach ((long from, long to, _, int grade, _) in _periods)
        {
            if (from <= days.Max && days.Min <= to)
            {
                worst = Math.Max(worst, grade);
            }
        }

        return worst;
    }

    public override bool HasValueOn(Bounds days)
    {
        long next = days.Min;
        foreach ((long from, long to, _, _, _) in _periods)
        {
            if (from <= next && next <= to)
            {
                if (to >= days.Max)
                {
                    return true;
                }

                next = to + 1;
            }
        }

        return false;
    }

    public override IEnumerable<(long From, long? To)> Spans =>
        _periods.Select(period => (period.From, period.To == long.MaxValue ? (long?)null : period.To));

    // Periods do not overlap, so that a day lies within one of them or none.
    private int PlaceOn(long day)
    {
        for (int i = 0; i < _periods.Length; i++)
        {
            if (_periods[i].From <= day && day <= _periods[i].To)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The figure on a day; before its first day the first, in a gap the one before it.</summary>
    public int NearestOn(LocalDate day)
    {
        long number = Date.NumberOf(day);
        int found = 0;
        for (int i = 1; i < _periods.Length && _periods[i].From <= number; i++)
        {
            found = i;
        }

        return checked((int)_periods[found].Period.Value);
    }

    /// <summary>The same figure with another period laid over it, which ends or parts the periods it meets.</summary>
    public Parameter With(ParameterPeriod laidOver) => new()
    {
        Id = Id,
        Unit = Unit,
        Name = Name,
        NameInSentences = NameInSentences,
        IsMultiple = IsMultiple,
        Periods = PeriodList.With(Periods, laidOver, period => (period.From, period.To), (period, from, to) => period with { From = from, To = to }),
    };

    /// <summary>The period that holds on a day, or null in a gap.</summary>
    public ParameterPeriod? PeriodOn(long day) => PlaceOn(day) is >= 0 and var place ? _periods[place].Period : null;

    /// <summary>Whether the law has the figure on a day.</summary>
    public Truth IsInForceOn(Date day) => new(new InForceNode(this, day.Node));

    public override string ToString() => Id;
}

/// <summary>One value of a parameter: from a day, included, to a day, included; without an end it still holds.</summary>
internal sealed record ParameterPeriod(LocalDate From, LocalDate? To, long Value, Citation Citation, LocalDate CheckedThrough);
