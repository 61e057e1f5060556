namespace Kubar.Benefits.Bulk;

/// <summary>What an output says.</summary>
internal enum BulkOutputKind
{
    Status,
    Amount,
    AtLeast,
    AtMost,
    Scheduled,
    Payee,
    PaidByEmployer,
    PayerFirst,
    HeirRank,
    Reasons,
    AllReasons,
    PayableNow,
    Deferred,
    TotalScheduled,
    Net,
    Jkk,
    Jkm,
    ArrearsMonths,
    ArrearsAmount,
    ArrearsDeducted,
    Warnings,
}
