using Kubar.Benefits.Bulk.Lanes;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Bulk;

/// <summary>An output column one can ask for. Only what is asked for is computed. Equal by value.</summary>
public abstract record BulkOutput
{
    /// <summary>In a column of amounts: there is an amount, but the facts given do not tell it.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>In a column of greatest amounts: nothing bounds it.</summary>
    public const long NoCeiling = long.MaxValue;

    private protected BulkOutput(BulkOutputKind kind, string? benefit)
    {
        Kind = kind;
        Benefit = benefit;
    }

    /// <summary>The benefit's id; null for an output of the whole row.</summary>
    public string? Benefit { get; }

    internal BulkOutputKind Kind { get; }

    internal abstract LaneWidth Width { get; }

    /// <summary>Whether a benefit is owed: a <see cref="BulkStatus"/>.</summary>
    /// <param name="benefit">The benefit's id, as in <see cref="Law.BenefitInfo.Id"/>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">There is no such benefit; the message names the nearest.</exception>
    public static BulkOutput<byte> StatusOf(string benefit) => new(BulkOutputKind.Status, Known(benefit));

    /// <summary>
    /// What is owed or deferred, in rupiah; 0 where nothing is, where it is undetermined and for a benefit in kind;
    /// <see cref="Unknown"/> where care without a ceiling is owed whose cost is not known.
    /// </summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<long> AmountOf(string benefit) => new(BulkOutputKind.Amount, Known(benefit));

    /// <summary>The least that can be owed, in rupiah: the amount where that is known.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<long> AtLeastOf(string benefit) => new(BulkOutputKind.AtLeast, Known(benefit));

    /// <summary>The most that can be owed, in rupiah: the amount where that is known; <see cref="NoCeiling"/> where nothing bounds it.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<long> AtMostOf(string benefit) => new(BulkOutputKind.AtMost, Known(benefit));

    /// <summary>The instalments that fall due after the first, in rupiah, each child's up to the first that is not certain.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<long> ScheduledOf(string benefit) => new(BulkOutputKind.Scheduled, Known(benefit));

    /// <summary>Who is paid, as the number of a <see cref="Law.Payee"/>; 0 where nothing is paid or it cannot be told.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<byte> PayeeOf(string benefit) => new(BulkOutputKind.Payee, Known(benefit));

    /// <summary>Who pays: 1 where the employer owes it instead of BPJS, 2 where that cannot be told, else 0.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<byte> PaidByEmployerOf(string benefit) => new(BulkOutputKind.PaidByEmployer, Known(benefit));

    /// <summary>1 where the employer owes it first and is reimbursed by BPJS, else 0, also where that cannot be told.</summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<byte> PayerFirstOf(string benefit) => new(BulkOutputKind.PayerFirst, Known(benefit));

    /// <summary>
    /// Which of the heirs is paid, as the number of a <see cref="Law.HeirRank"/>; 0 where it is not the heirs who are paid, nothing is
    /// paid or it cannot be told.
    /// </summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<byte> HeirRankOf(string benefit) => new(BulkOutputKind.HeirRank, Known(benefit));

    /// <summary>
    /// Why a benefit is not owed: the bits of the conditions that failed (<see cref="BulkPlan.Reasons"/>). For one that is
    /// deferred, what it waits for. 0 otherwise, and where the row's kind of event cannot bring it.
    /// </summary>
    /// <inheritdoc cref="StatusOf"/>
    public static BulkOutput<ulong> ReasonsOf(string benefit) => new(BulkOutputKind.Reasons, Known(benefit));

    /// <summary>The reasons of all benefits for whose reasons, status or amount the same plan is asked, together.</summary>
    public static BulkOutput<ulong> Reasons { get; } = new(BulkOutputKind.AllReasons, benefit: null);

    /// <summary>What is owed and payable now, in rupiah.</summary>
    public static BulkOutput<long> PayableNow { get; } = new(BulkOutputKind.PayableNow, benefit: null);

    /// <summary>What is owed but deferred, in rupiah.</summary>
    public static BulkOutput<long> Deferred { get; } = new(BulkOutputKind.Deferred, benefit: null);

    /// <summary>Instalments that fall due later, in rupiah.</summary>
    public static BulkOutput<long> Scheduled { get; } = new(BulkOutputKind.TotalScheduled, benefit: null);

    /// <summary>What is payable now, less the arrears taken out of it, in rupiah; <see cref="Unknown"/> where these cannot be told.</summary>
    public static BulkOutput<long> Net { get; } = new(BulkOutputKind.Net, benefit: null);

    /// <summary>The part of work-accident security, in rupiah: now, deferred and scheduled.</summary>
    public static BulkOutput<long> Jkk { get; } = new(BulkOutputKind.Jkk, benefit: null);

    /// <summary>The part of death security, in rupiah: now, deferred and scheduled.</summary>
    public static BulkOutput<long> Jkm { get; } = new(BulkOutputKind.Jkm, benefit: null);

    /// <summary>The consecutive months in arrears; -1 where they cannot be told.</summary>
    public static BulkOutput<int> ArrearsMonths { get; } = new(BulkOutputKind.ArrearsMonths, benefit: null);

    /// <summary>The contributions in arrears, in rupiah; <see cref="Unknown"/> where they cannot be told, or are an employer's debt.</summary>
    public static BulkOutput<long> ArrearsAmount { get; } = new(BulkOutputKind.ArrearsAmount, benefit: null);

    /// <summary>1 where arrears are taken out of what is payable now, else 0.</summary>
    public static BulkOutput<byte> ArrearsDeducted { get; } = new(BulkOutputKind.ArrearsDeducted, benefit: null);

    /// <summary>Which of the chapter's remarks a case brings: bit i for the one at place i.</summary>
    internal static BulkOutput<ulong> Warnings { get; } = new(BulkOutputKind.Warnings, benefit: null);

    internal abstract OutputData Allocate(int rows);

    private protected string Label => Benefit is null ? Kind.ToString() : $"{Kind} of {Benefit}";

    private static string Known(string benefit)
    {
        ArgumentNullException.ThrowIfNull(benefit);
        return EncodedBenefits.Find(benefit).Id;
    }
}

/// <summary>An output column whose elements are of one type.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
public sealed record BulkOutput<T> : BulkOutput
    where T : unmanaged
{
    internal BulkOutput(BulkOutputKind kind, string? benefit)
        : base(kind, benefit)
    {
    }

    internal override unsafe LaneWidth Width => (LaneWidth)sizeof(T);

    internal override OutputData Allocate(int rows) => new OutputData<T>(new T[rows]);

    /// <summary>What it is, and of which benefit.</summary>
    public override string ToString() => Label;
}
