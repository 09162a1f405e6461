using System.Linq.Expressions;
using System.Reflection;

namespace Redis.Functional.Tests.Totality;

/// <summary>Makes functions of any delegate type: one that answers with a given value, one that throws.</summary>
static class Stubs
{
    public static Delegate Answering(Type type, object? answer)
    {
        var (parameters, result) = Shape(type);
        Expression body = result == typeof(void) ? Expression.Empty() : answer is null ? Expression.Default(result) : Expression.Convert(Expression.Constant(answer), result);
        return Expression.Lambda(type, body, parameters).Compile();
    }

    public static Delegate Throwing(Type type)
    {
        var (parameters, result) = Shape(type);
        return Expression.Lambda(type, Expression.Throw(Expression.New(typeof(ToldToThrowException)), result), parameters).Compile();
    }

    public static Type Result(Type type) => type.GetMethod("Invoke")!.ReturnType;

    static (ParameterExpression[] Parameters, Type Result) Shape(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return ([.. invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))], invoke.ReturnType);
    }
}

/// <summary>What the functions throw that are told to.</summary>
sealed class ToldToThrowException() : Exception("told to throw");
