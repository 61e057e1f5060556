namespace Kubar.Benefits.Tables;

/// <summary>How a table says a membership stands.</summary>
public enum MemberStatus
{
    /// <summary>Active.</summary>
    Active = 1,

    /// <summary>Not active.</summary>
    Inactive = 2,

    /// <summary>The participant has died.</summary>
    Deceased = 3,
}
