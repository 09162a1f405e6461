namespace Redis.Functional.Tests.Architecture;

/// <summary>Which folder may use which, as written in src/Redis.Functional/README.md.</summary>
sealed class LayerMap
{
    readonly Dictionary<string, string[]> allowed;

    LayerMap(Dictionary<string, string[]> allowed) => this.allowed = allowed;

    public IEnumerable<string> Folders => allowed.Keys;

    /// <summary>Reads the lines <c>Folder -> Folder Folder</c> of the README's block <c>```layers</c>.</summary>
    public static LayerMap Read(string readme)
    {
        var block = readme.Split("```layers\n")[1].Split("```")[0];
        return new(block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("->"))
            .ToDictionary(
                sides => sides[0].Trim(),
                sides => sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
    }

    /// <summary>The layer of a file; files at the root have the empty one.</summary>
    public static string FolderOf(string path) => path.Contains('/') ? path[..path.IndexOf('/')] : "";

    public bool Knows(string folder) => folder == "" || allowed.ContainsKey(folder);

    public IEnumerable<string> UsedBy(string user) => allowed[user];

    public bool Allows(string user, string used) =>
        user == used || user == "" || (used != "" && allowed.TryGetValue(user, out var list) && list.Contains(used));
}
