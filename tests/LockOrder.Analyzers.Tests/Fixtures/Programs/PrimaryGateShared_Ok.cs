/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Gate` | `Hub._gate` | `Hub._total`, `Hub._parts` |
| `PartGate` | `Part.Gate` | `Part._value` |
*/
using System;
using System.Collections.Generic;

// One gate for the hub and all its parts, handed in through the constructor.
public sealed class Part
{
    internal readonly object Gate;
    private int _value;

    internal Part(object gate) => Gate = gate;

    public int Value
    {
        get { lock (Gate) return _value; }
    }

    internal int AddLocked(int n)
    {
        lock (Gate) return _value += n;
    }
}

public sealed class Hub
{
    private readonly object _gate = new();
    private readonly List<Part> _parts = new();
    private int _total;

    public Part NewPart()
    {
        var part = new Part(new object());
        lock (_gate) _parts.Add(part);
        return part;
    }

    public int Add(Part part, int n)
    {
        var value = part.AddLocked(n);
        lock (_gate)
        {
            _total += n;
            return value;
        }
    }

    public int Total
    {
        get
        {
            lock (_gate) return _total;
        }
    }

    public int Recount()
    {
        Part[] parts;
        lock (_gate) parts = _parts.ToArray();
        var total = 0;
        Array.ForEach(parts, p => total += p.Value);
        lock (_gate) _total = total;
        return total;
    }
}
