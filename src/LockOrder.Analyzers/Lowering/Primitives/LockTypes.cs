using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Binding;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Lowering.Primitives;

/// <summary>Every primitive in one table, keyed by the names of type and method.</summary>
internal static class LockTypes
{
    private static readonly Dictionary<string, Dictionary<string, LockOperation>> Table = Build();

    /// <summary>The names of all methods in the table: what the gate looks for.</summary>
    public static IEnumerable<string> MethodNames => Table.Values.SelectMany(m => m.Keys).Distinct();

    private static readonly HashSet<string> Names = new(Table.Keys.Select(k => k.Substring(k.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>What a method or property of the framework does with a lock; null for the many that do nothing.</summary>
    /// <param name="receiver">The static type of the object, since a method may be declared in a base type.</param>
    public static LockOperation? Find(ISymbol member, ITypeSymbol? receiver = null)
    {
        for (var current = receiver as INamedTypeSymbol ?? member.ContainingType; current is not null; current = current.BaseType)
        {
            if (Names.Contains(current.Name) && Table.TryGetValue(TypeNames.Plain(current), out var methods))
            {
                return Names.Contains(member.ContainingType.Name) || current.Name != member.ContainingType.Name && IsFrameworkBase(member.ContainingType)
                    ? methods.TryGetValue(member.Name, out var operation) ? operation : null
                    : null;
            }
        }

        return null;
    }

    private static bool IsFrameworkBase(INamedTypeSymbol type) => type.Name == "WaitHandle";

    private static Dictionary<string, Dictionary<string, LockOperation>> Build()
    {
        IPrimitive[] primitives =
        [
            new MonitorPrimitive(), new LockPrimitive(), new SpinLockPrimitive(), new ReaderWriterPrimitive(), new SemaphorePrimitive(), new MutexPrimitive(), new AsyncLockPrimitives(),
        ];
        var table = new Dictionary<string, Dictionary<string, LockOperation>>(StringComparer.Ordinal);
        foreach (var (type, method, operation) in primitives.SelectMany(p => p.Operations))
        {
            if (!table.TryGetValue(type, out var methods))
            {
                table.Add(type, methods = new(StringComparer.Ordinal));
            }

            methods[method] = operation;
        }

        return table;
    }
}
