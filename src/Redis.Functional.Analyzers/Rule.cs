using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Redis.Functional.Analyzers;

/// <summary>What the descriptors of the rules have in common.</summary>
static class Rule
{
    public const string Category = "Redis.Functional";

    /// <summary>The page of a rule: on the web where the repository is there, else its path in the repository.</summary>
    public static string Page(string id)
    {
        var repository = typeof(Rule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == "RepositoryUrl")?.Value;
        return Page(id, repository);
    }

    internal static string Page(string id, string? repository)
    {
        var path = $"docs/analyzers/{id}.md";
        if (string.IsNullOrEmpty(repository)) return path;
        var address = repository!.EndsWith(".git", StringComparison.Ordinal) ? repository.Substring(0, repository.Length - 4) : repository;
        return $"{address}/blob/HEAD/{path}";
    }
}
