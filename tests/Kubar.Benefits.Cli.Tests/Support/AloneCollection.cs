using Xunit;

namespace Kubar.Benefits.Cli.Tests.Support;

/// <summary>Tests that watch the whole process, and so run while no other test does.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
