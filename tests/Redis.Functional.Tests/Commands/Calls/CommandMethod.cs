using System.Reflection;

namespace Redis.Functional.Tests.Commands.Calls;

/// <summary>A public method of the catalogue (Commands, ServerCommands) that makes a command; a generic one is closed over a type that has a codec.</summary>
sealed record CommandMethod(MethodInfo Declared, MethodInfo Closed)
{
    /// <summary>All but <c>Raw</c>, which makes any, and what never compiles.</summary>
    public static IReadOnlyList<CommandMethod> All { get; } =
    [
        .. from type in new[] { typeof(Redis.Functional.Commands), typeof(ServerCommands) }
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where method.Name != nameof(Redis.Functional.Commands.Raw) && IsCommand(method.ReturnType)
           where Invocation.IsPossible(method) && method.GetCustomAttribute<ObsoleteAttribute>() is null
           select new CommandMethod(method, Close(method)),
    ];

    public string Name => Declared.Name;

    /// <summary>Calls it until it makes something that may be sent; null when so many tries did not.</summary>
    public CommandCall? Call(Random random, int tries = 40) => Calls(random, tries).FirstOrDefault(call => call.Request.EncodedLength() >= 0);

    /// <summary>Calls, some of which make what is refused.</summary>
    public IEnumerable<CommandCall> Calls(Random random, int count, string? text = null)
    {
        var made = new ArgumentMaker(random, text);
        for (var i = 0; i < count; i++)
        {
            var arguments = Closed.GetParameters().Select(made.Of).ToArray();
            yield return new CommandCall(this, arguments, RequestOf(Make(arguments)));
        }
    }

    /// <summary>What the method makes of the arguments.</summary>
    public object Make(object?[] arguments) => Invocation.Of(Closed, null, arguments)!;

    public override string ToString() => Declared.ToString()!;

    static bool IsCommand(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Command<>) || type.GetGenericTypeDefinition() == typeof(BlockingCommand<>));

    static MethodInfo Close(MethodInfo method) =>
        method.IsGenericMethodDefinition ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(string))]) : method;

    // Command of a Blocking, Request of a Command: internal, and of as many types as there are replies.
    static IRequest RequestOf(object made)
    {
        var command = Inner(made, "Command") ?? made;
        var written = command.GetType().GetMethod("With", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(CodecSet)])!.Invoke(command, [CodecSet.Default])!;
        return (IRequest)Inner(written, "Request")!;
    }

    static object? Inner(object command, string name)
    {
        for (var type = command.GetType(); type is not null; type = type.BaseType)
        {
            var property = type.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
            if (property?.GetMethod is not null) return property.GetValue(command);
        }

        return null;
    }
}
