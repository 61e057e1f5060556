using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>A rule: when a benefit is owed, how much, from when, by whom and to whom.</summary>
internal sealed class Benefit
{
    public Benefit(SecurityProgram program, string id, LocalizedText name) => Info = new(id, program, name);

    /// <summary>Its id, programme and name.</summary>
    public BenefitInfo Info { get; }

    public string Id => Info.Id;

    public LocalizedText Name => Info.Name;

    public required IReadOnlyList<DatedCitation> Sources
    {
        get;
        init
        {
            field = value;
            SourcesInForce = new(value);
        }
    }

    /// <summary>Its sources by the day.</summary>
    public CitationsInForce SourcesInForce { get; private init; } = new([]);

    /// <summary>The day whose law gives it; null: that of the accident, diagnosis or attack.</summary>
    public Date? ByLawOf { get; init; }

    /// <summary>The kinds of event that can bring it.</summary>
    public required IReadOnlyList<EventKind> Events { get; init; }

    /// <summary>Whether an assessment lists it at all: some benefits only where a fact is given that the JSON contract does not have.</summary>
    public Truth ListedWhen { get; init; } = Truth.Always;

    public required Truth OwedWhen { get; init; }

    /// <summary>What is payable at the event; null for a benefit in kind.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Owed, but not payable yet.</summary>
    public Truth DeferredWhen { get; init; } = Truth.Never;

    /// <summary>The employer owes it instead of BPJS.</summary>
    public Truth PaidByEmployer { get; init; } = Truth.Never;

    /// <summary>The employer owes it first and is reimbursed.</summary>
    public Truth EmployerPaysFirst { get; init; } = Truth.Never;

    /// <summary>What BPJS pays of it now, where it is made of parts that differ in that; null: all of it or nothing.</summary>
    public Amount? PaidNowByBpjs { get; init; }

    /// <summary>What of it arrears are taken out of, where it is made of parts that differ in that; null: all of it, or nothing.</summary>
    public Amount? PartInArrears { get; init; }

    /// <summary>A <see cref="Payee"/>.</summary>
    public required Code Payee { get; init; }

    /// <summary>Care without a cost ceiling: the amount is its actual cost.</summary>
    public bool IsUnlimitedCare { get; init; }

    /// <summary>Whether it is cash from which arrears are taken out.</summary>
    public bool BearsArrears { get; init; }

    /// <summary>The instalments where it is paid by the year; null: it is paid at once.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>What falls due in later years, where it has a <see cref="Schedule"/>.</summary>
    public Amount? Later { get; init; }

    /// <summary>What it comes to over all its years, where it has a <see cref="Schedule"/>.</summary>
    public Amount? Whole { get; init; }

    /// <summary>
    /// What has to be known about it beyond the amount: said in its explanation where it holds. It decides nothing.
    /// </summary>
    public IReadOnlyList<Truth> Terms { get; init; } = [];

    /// <summary>The expressions it is made of.</summary>
    public IEnumerable<Expression> Parts =>
        new Expression?[] { OwedWhen, Amount, Later, Whole, DeferredWhen, PaidByEmployer, EmployerPaysFirst, Payee }.OfType<Expression>();

    /// <summary>Owed by BPJS and payable now.</summary>
    public Amount PayableNow => PaidNowByBpjs is { } part
        ? (ListedWhen & OwedWhen).Choose(part, Expressions.Amount.Zero)
        : WholeNow(Amount);

    /// <summary>Of what BPJS pays now, that from which arrears are taken out.</summary>
    public Amount InArrearsNow => PartInArrears is { } part ? WholeNow(part) : PayableNow;

    private Amount WholeNow(Amount? amount) =>
        (ListedWhen & OwedWhen & !DeferredWhen & !PaidByEmployer).Choose(amount ?? Expressions.Amount.Zero, Expressions.Amount.Zero);

    public override string ToString() => Id;
}
