namespace Redis.Functional.Testing;

/// <summary>A folder for one server and its Unix socket, whose path may have about 100 characters.</summary>
internal static class SocketFolder
{
    private const int Longest = 90;

    internal static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("redis-").FullName;
        if (folder.Length < Longest || OperatingSystem.IsWindows()) return folder;
        var shorter = Path.Combine("/tmp", Path.GetFileName(folder));
        Directory.Move(folder, shorter);
        return shorter;
    }
}
