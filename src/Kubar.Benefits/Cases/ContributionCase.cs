using System.Text;
using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cases;

/// <summary>
/// The contributions of one person, or of several with the same facts, over some months; or of one construction contract.
/// A property left out is unknown, never zero or no. PP 44/2015 Pasal 16-24, 54, 55.
/// </summary>
[JsonConverter(typeof(ContributionCaseConverter))]
public sealed record ContributionCase
{
    /// <summary>The caller's own key; not blank.</summary>
    public required string Id { get; init; }

    /// <summary>Who contributes; it decides which rule applies.</summary>
    public required ContributorKind Contributor { get; init; }

    /// <summary>
    /// The contribution months, both ends included, from July 2015; at most 1,200. For a construction contract the one
    /// month in which the work begins.
    /// </summary>
    public required MonthRange Months { get; init; }

    /// <summary>How many workers have these facts, from 1 to 100 million. A construction contract counts once.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>BPU: the declared monthly income, in rupiah, at least 0; its bracket in Lampiran II gives the contribution.</summary>
    public Rupiah? MonthlyIncome { get; init; }

    /// <summary>BPU: the sector, for contribution relief (PP 50/2025 Pasal 7).</summary>
    public Sector? Sector { get; init; }

    /// <summary>Who pays; PP 50/2025 gives no relief where APBN or APBD pays (Pasal 3(5)).</summary>
    public ContributionPayer? PaidBy { get; init; }

    /// <summary>BPU: how many occupations are registered, from 1; the law allows 2 (PP 44/2015 Pasal 11(2)). One case is one occupation.</summary>
    public int? Occupations { get; init; }

    /// <summary>BPU: how many months are paid at once, from 1 (Permenaker 5/2021 Pasal 41(3)(4)).</summary>
    public int? MonthsAtOnce { get; init; }

    /// <summary>
    /// PU and construction workers: the wage. Trainees: the lowest wage of workers who do the same work there
    /// (PP 44/2015 Pasal 28(2), Permenaker 5/2021 Pasal 45(3)).
    /// </summary>
    public Wage? Wage { get; init; }

    /// <summary>PU and trainees: the employer's risk group (PP 44/2015 Pasal 16(1), Lampiran I).</summary>
    public RiskGroup? RiskGroup { get; init; }

    /// <summary>PU and trainees: whether the employer belongs to one of the six labour-intensive industries of PP 7/2025 Pasal 3(4).</summary>
    public bool? LabourIntensive { get; init; }

    /// <summary>PU and trainees: the employer's workers registered as active participants, at least 0 (PP 7/2025 Pasal 3(3)).</summary>
    public int? ActiveWorkers { get; init; }

    /// <summary>PU and trainees: whether the employer has paid JKK up to January 2025 (PP 7/2025 Pasal 6(2)).</summary>
    public bool? PaidUntilJanuary2025 { get; init; }

    /// <summary>
    /// BPU, PU and trainees: whether no month before August 2020 is unpaid, on which the relief of PP 49/2020 rests (Pasal 13, of
    /// which only press reports have been read); true of whoever was registered since.
    /// </summary>
    public bool? PaidUntilJuly2020 { get; init; }

    /// <summary>PU: whether the worker is registered in the job-loss programme JKP, to which a part goes (PP 49/2023 Pasal 16A, 18A).</summary>
    public bool? InJkp { get; init; }

    /// <summary>Trainees: whether the employer has registered them in JKM too, which it need not (Permenaker 5/2021 Pasal 35(3)).</summary>
    public bool? InJkm { get; init; }

    /// <summary>A construction contract: its value, in rupiah, at least 0, value added tax included.</summary>
    public Rupiah? ContractValue { get; init; }

    /// <summary>
    /// A construction contract: the value added tax within <see cref="ContractValue"/>, in rupiah, at least 0 and at most that
    /// value; zero where the value is net (Permenaker 5/2021 Pasal 71(4)).
    /// </summary>
    public Rupiah? ValueAddedTax { get; init; }

    /// <summary>
    /// The day on which these months were paid; null: no fine is reckoned, and they count as paid while the relief of
    /// PP 7/2025 lasts (Pasal 11).
    /// </summary>
    public LocalDate? PaidOn { get; init; }

    /// <summary>
    /// PU: the day on which the employer itself paid a worker's benefit because of arrears (PP 44/2015 Pasal 38(2), 41(2));
    /// it starts the time to ask BPJS for reimbursement.
    /// </summary>
    public LocalDate? BenefitPaidOn { get; init; }

    private bool PrintMembers(StringBuilder builder) => InvariantText.Print(
        builder,
        (nameof(Id), Id),
        (nameof(Contributor), Contributor),
        (nameof(Months), Months),
        (nameof(Workers), Workers),
        (nameof(MonthlyIncome), MonthlyIncome),
        (nameof(Sector), Sector),
        (nameof(PaidBy), PaidBy),
        (nameof(Occupations), Occupations),
        (nameof(MonthsAtOnce), MonthsAtOnce),
        (nameof(Wage), Wage),
        (nameof(RiskGroup), RiskGroup),
        (nameof(LabourIntensive), LabourIntensive),
        (nameof(ActiveWorkers), ActiveWorkers),
        (nameof(PaidUntilJanuary2025), PaidUntilJanuary2025),
        (nameof(PaidUntilJuly2020), PaidUntilJuly2020),
        (nameof(InJkp), InJkp),
        (nameof(InJkm), InJkm),
        (nameof(ContractValue), ContractValue),
        (nameof(ValueAddedTax), ValueAddedTax),
        (nameof(PaidOn), PaidOn),
        (nameof(BenefitPaidOn), BenefitPaidOn));
}
