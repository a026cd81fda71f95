using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CleanCode.Registry;

/// <summary>A static registry. The names have a lock of their own, taken inside that of the makers.</summary>
public static class TypeRegistry
{
    private static readonly Lock Makers = new();
    private static readonly Lock Names = new();
    private static readonly Dictionary<Type, Func<object>> ByType = [];
    private static readonly Dictionary<string, Type> ByName = new(StringComparer.Ordinal);

    public static void Register<T>(string name, Func<T> make)
        where T : class
    {
        lock (Makers)
        {
            ByType[typeof(T)] = make;
            Name(name, typeof(T));
        }
    }

    public static object? Make(string name) => (TypeOf(name) is { } type ? MakerOf(type) : null)?.Invoke();

    public static IEnumerable<string> Known()
    {
        string[] names;
        lock (Names)
        {
            names = [.. ByName.Keys.Order(StringComparer.Ordinal)];
        }

        foreach (var name in names)
        {
            yield return name;
        }
    }

    private static Type? TypeOf(string name)
    {
        lock (Names)
        {
            return ByName.GetValueOrDefault(name);
        }
    }

    private static Func<object>? MakerOf(Type type)
    {
        lock (Makers)
        {
            return ByType.GetValueOrDefault(type);
        }
    }

    private static void Name(string name, Type type)
    {
        lock (Names)
        {
            ByName[name] = type;
        }
    }
}
