namespace Kubar.Benefits.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Every case was assessed, whatever the legal outcome.</summary>
    public const int Success = 0;

    /// <summary>The command line or a file cannot be used.</summary>
    public const int Unusable = 1;

    /// <summary>Some case was rejected; the others were assessed.</summary>
    public const int SomeRejected = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Stopped = 130;
}
