using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Fresh;

/// <summary>A symbol is made and filled without locks while nobody knows it; once in the table it needs its own.</summary>
public sealed class SymbolTable
{
    private readonly Lock _table = new();
    private readonly Dictionary<string, Symbol> _symbols = [];

    public Symbol Declare(string name, int line)
    {
        var fresh = Symbol.Create(name, line);
        lock (_table)
        {
            if (!_symbols.TryGetValue(name, out var known))
            {
                _symbols.Add(name, fresh);
                return fresh;
            }

            // Adopted, not made: others know it too.
            lock (known.Gate)
            {
                known.Lines.Add(line);
            }

            return known;
        }
    }

    public Symbol DeclareLate(string name, int line)
    {
        Symbol? made = null;
        lock (_table)
        {
            if (!_symbols.TryGetValue(name, out var symbol))
            {
                symbol = made = new Symbol(name);
            }

            if (made is null)
            {
                Monitor.Enter(symbol.Gate);
            }

            try
            {
                symbol.Lines.Add(line);
            }
            finally
            {
                if (made is null)
                {
                    Monitor.Exit(symbol.Gate);
                }
            }

            if (made is not null)
            {
                _symbols.Add(name, made);
            }

            return symbol;
        }
    }

    public sealed class Symbol
    {
        internal readonly object Gate = new();

        internal Symbol(string name) => Name = name;

        public string Name { get; }

        public int Uses
        {
            get
            {
                lock (Gate)
                {
                    return Lines.Count;
                }
            }
        }

        internal List<int> Lines { get; } = [];

        internal static Symbol Create(string name, int line)
        {
            var symbol = new Symbol(name);
            symbol.Lines.Add(line);
            return symbol;
        }
    }
}
