using Kubar.Benefits.Assessments;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>Everything that was asked of one run.</summary>
/// <param name="Question">What is asked of each row.</param>
/// <param name="Table">What is known of the table beside its cells.</param>
/// <param name="Options">How cases are assessed.</param>
/// <param name="Language">The language of messages and of the summary.</param>
/// <param name="WithNik">Whether NIKs are written.</param>
/// <param name="WithSentences">Whether each row tells why in sentences.</param>
internal sealed record RosterSettings(
    RosterQuestion Question,
    TableOptions Table,
    AssessmentOptions Options,
    Language Language,
    bool WithNik,
    bool WithSentences);
