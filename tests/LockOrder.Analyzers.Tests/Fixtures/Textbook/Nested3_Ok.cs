/* LockOrdering.md
```lock-order
Depot.Yard
  ->Depot.Dock
    ->Depot.Crate
      ->Depot.Seal [leaf]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Depot.Yard` | `Depot._yard` | `Depot._docks`, `Depot.Dock._number (writes)` |
| `Depot.Dock` | `Depot.Dock._gate` | `Depot.Dock._crates`, `Depot.Crate.Position` |
| `Depot.Crate` | `Depot.Crate.Gate` | `Depot.Crate.Contents`, `Depot.Crate.Weight` |
| `Depot.Seal` | `Depot.Crate.Seal` | `Depot.Crate.Sealed (hint)` |
*/
public sealed class Depot
{
    private readonly object _yard = new();
    private readonly SortedDictionary<int, Dock> _docks = [];

    public sealed class Crate
    {
        internal readonly object Gate = new();
        internal readonly Lock Seal = new();
        internal List<string> Contents = [];
        internal double Weight;
        internal int Position;
        internal bool Sealed;

        internal bool Pack(string item, double weight)
        {
            if (Sealed) return false;
            lock (Gate)
            {
                lock (Seal)
                {
                    if (Sealed) return false;
                }

                Contents.Add(item);
                Weight += weight;
                return true;
            }
        }
    }

    public sealed class Dock
    {
        private readonly object _gate = new();
        private readonly List<Crate> _crates = [];
        internal int _number;

        internal Dock(int number) => _number = number;

        internal Crate Load(params string[] items)
        {
            var crate = new Crate { Contents = [.. items], Weight = items.Length };
            lock (_gate)
            {
                crate.Position = _crates.Count;
                _crates.Add(crate);
            }

            return crate;
        }

        internal double Weigh()
        {
            lock (_gate)
            {
                var total = 0.0;
                for (var i = 0; i < _crates.Count; i++)
                {
                    var crate = _crates[i];
                    lock (crate.Gate)
                    {
                        total += crate.Weight;
                        if (total > 1000)
                        {
                            lock (crate.Seal) crate.Sealed = true;
                        }
                    }
                }

                return total;
            }
        }

        internal void Renumber()
        {
            lock (_gate)
            {
                var position = 0;
                _crates.ForEach(crate => crate.Position = position++);
                _crates.Sort(static (a, b) => a.Position - b.Position);
            }
        }

        internal IReadOnlyList<Crate> Unload(Predicate<string> item)
        {
            lock (_gate)
            {
                var hit = _crates.FindAll(crate =>
                {
                    lock (crate.Gate) return crate.Contents.Exists(item);
                });
                _crates.RemoveAll(hit.Contains);
                return hit;
            }
        }
    }

    public Dock Open(int number)
    {
        lock (_yard)
        {
            if (!_docks.TryGetValue(number, out var dock))
            {
                _docks[number] = dock = new Dock(number);
            }

            return dock;
        }
    }

    public double Weigh()
    {
        lock (_yard)
        {
            return _docks.Values.Sum(static dock => dock.Weigh());
        }
    }

    public void Swap(int a, int b)
    {
        lock (_yard)
        {
            if (_docks.Remove(a, out var x) && _docks.Remove(b, out var y))
            {
                (x._number, y._number) = (b, a);
                _docks[a] = y;
                _docks[b] = x;
            }
        }
    }
}
