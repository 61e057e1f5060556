using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Vocabulary;

/// <summary>A remark that a careful clerk would add to an assessment.</summary>
internal sealed record Warning(string Code, LocalizedText Name, Truth When, Sentence Text);
