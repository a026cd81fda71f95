using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Numbers for variables, flow captures and intermediate results of one body. Intermediate results live in one block and share their numbers.</summary>
internal sealed class SlotTable(ISymbol? owner)
{
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<(CaptureId, int), int> _elements = [];
    private readonly List<int> _temporaries = [];
    private int _used;
    private int _result = -1;

    public int Count { get; private set; }

    /// <summary>Variables this body uses that belong to an enclosing one.</summary>
    public List<(ISymbol Variable, int Slot)> Outer { get; } = [];

    public IEnumerable<(ISymbol Variable, int Slot)> Variables => _variables.Select(p => (p.Key, p.Value));

    public int Of(ISymbol variable)
    {
        if (!_variables.TryGetValue(variable, out var slot))
        {
            _variables.Add(variable, slot = Count++);
            if (owner is not null && !SymbolEqualityComparer.Default.Equals(SymbolTable.Declared(variable.ContainingSymbol), SymbolTable.Declared(owner)))
            {
                Outer.Add((variable, slot));
            }
        }

        return slot;
    }

    public int Of(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out var slot))
        {
            _captures.Add(capture, slot = Count++);
        }

        return slot;
    }

    /// <summary>One element of a tuple that a flow capture holds; negative for a part of a place that it stands for.</summary>
    public int Of(CaptureId capture, int element)
    {
        if (!_elements.TryGetValue((capture, element), out var slot))
        {
            _elements.Add((capture, element), slot = Count++);
        }

        return slot;
    }

    /// <summary>Where the returned value waits while finally blocks run.</summary>
    public int Result => _result >= 0 ? _result : _result = Count++;

    public int Temporary()
    {
        if (_used == _temporaries.Count)
        {
            _temporaries.Add(Count++);
        }

        return _temporaries[_used++];
    }

    public ISet<int> Temporaries => new HashSet<int>(_temporaries);

    public void ResetTemporaries() => _used = 0;

    /// <summary>The same name for a variable in every body that sees it.</summary>
    public static string NameOf(ISymbol variable) => variable.Name + "@" + (variable.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0);
}
