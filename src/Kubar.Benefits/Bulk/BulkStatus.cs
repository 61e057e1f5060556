namespace Kubar.Benefits.Bulk;

/// <summary>
/// The bytes of a status column: those of <see cref="Assessments.EntitlementStatus"/>, and 0. A benefit that the row's kind
/// of event cannot bring is <see cref="NotOwed"/> without a reason.
/// </summary>
public enum BulkStatus
{
    /// <summary>
    /// Not assessed: a value that the outputs need lies outside its range, or the run ended before this row. Every other
    /// output of such a row is 0.
    /// </summary>
    NotAssessed = 0,

    /// <summary>Owed.</summary>
    Owed = 1,

    /// <summary>Owed, but payable only once something has happened.</summary>
    Deferred = 2,

    /// <summary>Not owed.</summary>
    NotOwed = 3,

    /// <summary>Cannot be told from the facts given.</summary>
    Undetermined = 4,
}
