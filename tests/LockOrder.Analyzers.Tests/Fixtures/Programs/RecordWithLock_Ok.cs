/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Counter` | `CounterState._gate` | `CounterState.Value`, `CounterState._history (contents)` |
*/
using System.Collections.Generic;
using System.Collections.Immutable;

public sealed record CounterState(string Name)
{
    private readonly object _gate = new();
    private readonly List<int> _history = new();

    private int Value { get; set; }

    private CounterState(CounterState other)
    {
        Name = other.Name;
        lock (other._gate)
        {
            Value = other.Value;
            _history = new List<int>(other._history);
        }
    }

    public int Increment(int by = 1)
    {
        lock (_gate)
        {
            _history.Add(Value);
            return Value += by;
        }
    }

    public CounterState Rename(string name) => this with { Name = name };

    public ImmutableArray<int> History
    {
        get
        {
            lock (_gate) return [.. _history];
        }
    }

    public bool Equals(CounterState? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => Name.GetHashCode();

    public override string ToString()
    {
        lock (_gate) return $"{Name}={Value}";
    }
}
