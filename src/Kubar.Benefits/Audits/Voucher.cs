using System.Text.Json.Serialization;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Audits;

/// <summary>What was paid in one case, as the voucher says it. Immutable, equal by value.</summary>
[JsonConverter(typeof(VoucherConverter))]
public sealed record Voucher
{
    /// <summary>The case.</summary>
    public required BenefitCase Case { get; init; }

    /// <summary>The voucher's own number, handed back; null: none.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// What the person is known by over a whole file, such as the NIK or the membership number: it tells whether the same person was paid more
    /// than once, and goes into no answer; ids of findings are made of its hash. Null: the key of the case stands for the person.
    /// </summary>
    public string? Person { get; init; }

    /// <summary>
    /// What was paid by component, before arrears are taken out; a benefit that is not named was not paid. Null: the voucher
    /// has no split, and <see cref="Total"/> says what was paid.
    /// </summary>
    public ValueList<PaidComponent>? Components { get; init; }

    /// <summary>What was handed over in all, in rupiah, at least 0, after arrears were taken out; null: not said.</summary>
    public Rupiah? Total { get; init; }

    /// <summary>The arrears that were taken out, in rupiah, at least 0; null: not said.</summary>
    public Rupiah? ArrearsDeducted { get; init; }

    /// <summary>The ids of the benefits that the voucher is about; empty: all that the event can bring.</summary>
    public ValueList<string> Covers { get; init; } = [];

    /// <summary>Who paid: only what that payer owes is compared; null: whoever owes it.</summary>
    public VoucherPayer? Payer { get; init; }
}
