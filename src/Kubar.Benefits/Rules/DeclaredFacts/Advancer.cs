namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>Who paid first what the programme reimburses.</summary>
internal enum Advancer
{
    /// <summary>Not told: whom the law has pay first.</summary>
    ByLaw = 1,

    /// <summary>The participant.</summary>
    Participant = 2,

    /// <summary>The employer.</summary>
    Employer = 3,

    /// <summary>The facility that gave the care.</summary>
    Facility = 4,
}
