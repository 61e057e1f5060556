using Xunit;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>Tests that take over the console run alone.</summary>
[CollectionDefinition(nameof(ConsoleCapture), DisableParallelization = true)]
public sealed class ConsoleCapture;
