using System.Text;

namespace Redis.Functional.TestKit;

/// <summary>One command as a script server received it.</summary>
public sealed class ScriptCommand(int connection, IReadOnlyList<byte[]> args)
{
    /// <summary>The number of the connection it came on; the first is 1.</summary>
    public int Connection => connection;

    /// <summary>The arguments, the command's name first.</summary>
    public IReadOnlyList<byte[]> Args => args;

    /// <summary>The name in upper case.</summary>
    public string Name => args.Count == 0 ? "" : this[0].ToUpperInvariant();

    /// <summary>The name and the first argument in upper case: <c>CLIENT SETINFO</c>.</summary>
    public string Subcommand => args.Count < 2 ? Name : $"{Name} {this[1].ToUpperInvariant()}";

    /// <summary>An argument as UTF-8; empty when there is none at that place.</summary>
    public string this[int index] => index < args.Count ? Encoding.UTF8.GetString(args[index]) : "";

    public override string ToString() => string.Join(' ', Enumerable.Range(0, args.Count).Select(i => this[i]));
}
