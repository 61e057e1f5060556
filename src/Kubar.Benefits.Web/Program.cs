using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

// The page calls what Calculator exports; there is nothing to do before.
return;
