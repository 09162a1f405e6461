using System.Reflection;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// A program that works on data needs one namespace: the types that administration uses, and those for interpreters and transports, have their own.
/// </summary>
public class NamespaceTests
{
    /// <summary>Types that ServerCommands takes or yields and that are not about administration.</summary>
    static readonly Type[] Shared = [typeof(RedisCredentials), typeof(RedisEndpoint), typeof(CredentialProvider)];

    static readonly System.Collections.Generic.HashSet<Type> OfData = Reached(typeof(Functional.Commands));

    static readonly System.Collections.Generic.HashSet<Type> OfAdministration = Reached(typeof(ServerCommands));

    [Fact]
    public void There_are_four_namespaces() => Assert.Equal(
        ["Redis.Functional", "Redis.Functional.Exceptions", "Redis.Functional.Protocol", "Redis.Functional.Server"],
        typeof(RedisKey).Assembly.GetExportedTypes().Select(static type => type.Namespace!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Commands_about_data_use_no_type_of_the_others() => Offenders.None("a type that a program needs another using for",
        from type in OfData
        where type.Namespace != typeof(RedisKey).Namespace
        select type.FullName!);

    [Fact]
    public void Types_that_only_administration_uses_are_in_its_namespace() => Offenders.None("a type of ServerCommands only, outside of Redis.Functional.Server",
        from type in OfAdministration
        where !OfData.Contains(type) && !Shared.Contains(type) && type.Namespace != typeof(ServerCommands).Namespace
        select type.FullName!);

    [Fact]
    public void Many_types_are_reached()
    {
        Assert.Contains(typeof(ClusterShardNode), OfAdministration);
        Assert.Contains(typeof(StreamEntry), OfData);
        Assert.InRange(OfAdministration.Count, 60, 200);
    }

    /// <summary>The types that the methods of a class take and yield, and those of the properties of these, without nested ones.</summary>
    static System.Collections.Generic.HashSet<Type> Reached(Type catalogue)
    {
        var found = new System.Collections.Generic.HashSet<Type>();
        foreach (var method in catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType, found);
            foreach (var reply in method.ReturnType.GetGenericArguments()) Add(reply, found);
        }

        return found;
    }

    static void Add(Type type, System.Collections.Generic.HashSet<Type> found)
    {
        foreach (var argument in type.GetGenericArguments()) Add(argument, found);
        if (type.GetElementType() is { } element) Add(element, found);
        var plain = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (plain.DeclaringType is { } outer && !plain.IsGenericParameter) Add(outer, found);
        if (plain.Assembly != typeof(RedisKey).Assembly || plain.IsGenericParameter || plain.IsNested || !found.Add(plain)) return;
        foreach (var property in plain.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Add(property.PropertyType, found);
    }
}
