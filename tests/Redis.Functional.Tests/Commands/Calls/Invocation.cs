using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Redis.Functional.Tests.Commands.Calls;

/// <summary>
/// Calls methods and constructors by reflection, those with read-only spans among them: a span cannot be boxed, so that an array is given in its place,
/// null for an empty one, and a compiled expression converts it.
/// </summary>
static class Invocation
{
    static readonly ConcurrentDictionary<MethodBase, Func<object?, object?[], object?>> Compiled = new();

    /// <summary>The type that is given for a parameter of a type.</summary>
    public static Type Given(Type parameter) => IsSpan(parameter) ? parameter.GetGenericArguments()[0].MakeArrayType() : parameter;

    /// <summary>Whether arguments for all parameters can be given as objects.</summary>
    public static bool IsPossible(MethodBase method) =>
        method.GetParameters().All(static parameter => !Given(parameter.ParameterType).IsByRefLike && !parameter.ParameterType.IsPointer);

    public static object? Of(MethodBase method, object? target, object?[] arguments) =>
        method.GetParameters().Any(static parameter => IsSpan(parameter.ParameterType)) ? Compiled.GetOrAdd(method, Compile)(target, arguments)
        : method is ConstructorInfo constructor ? constructor.Invoke(arguments)
        : method.Invoke(target, arguments);

    static bool IsSpan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    static Func<object?, object?[], object?> Compile(MethodBase method)
    {
        var target = Expression.Parameter(typeof(object));
        var given = Expression.Parameter(typeof(object[]));
        var variables = new List<ParameterExpression>();
        var arguments = method.GetParameters().Select((parameter, i) => Argument(parameter.ParameterType, Expression.ArrayIndex(given, Expression.Constant(i)), variables)).ToList();
        Expression call = method switch
        {
            ConstructorInfo constructor => Expression.New(constructor, arguments),
            MethodInfo { IsStatic: true } function => Expression.Call(function, arguments),
            _ => Expression.Call(Expression.Convert(target, method.DeclaringType!), (MethodInfo)method, arguments),
        };
        Expression result = call.Type == typeof(void) ? Expression.Block(call, Expression.Constant(null)) : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(Expression.Block(variables, result), target, given).Compile();
    }

    static Expression Argument(Type type, Expression given, List<ParameterExpression> variables)
    {
        if (IsSpan(type)) return Expression.Convert(Expression.Convert(given, Given(type)), type, type.GetMethod("op_Implicit", [Given(type)]));
        if (!type.IsByRef) return Unboxed(type, given);
        var variable = Expression.Variable(type.GetElementType()!);
        variables.Add(variable);
        return variable;
    }

    // As reflection does, null stands for the default.
    static Expression Unboxed(Type type, Expression given) =>
        Expression.Condition(Expression.Equal(given, Expression.Constant(null)), Expression.Default(type), Expression.Convert(given, type));
}
