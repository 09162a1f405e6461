namespace Redis.Functional.Tests.Architecture;

/// <summary>The working copy these tests were built in.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Source => Path.Combine(Root, "src", "Redis.Functional");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Files below a folder, as paths relative to it with forward slashes; build output is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Redis.Functional.sln")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } parent ? Find(parent)
        : throw new DirectoryNotFoundException("these tests run inside a working copy");
}
