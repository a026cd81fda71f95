using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace LockOrder.Analyzers.Table;

/// <summary>Numbers the names of documents: those of lock classes as binding says, all others with numbers of their own.</summary>
internal sealed class NodeTable
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public NodeTable(ImmutableArray<LockDocument> documents, Func<string, int> node, int count)
    {
        var names = new List<string>();
        var keyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            AddAliases(document, aliases);
            foreach (var block in document.Blocks)
            {
                foreach (var use in block.Uses)
                {
                    if (!keyOf.ContainsKey(use.Name))
                    {
                        var key = LockNames.Key(use.Name);
                        keyOf.Add(use.Name, aliases.TryGetValue(key, out var row) ? row : LockNames.Identity(use.Name));
                        names.Add(use.Name);
                    }
                }
            }
        }

        Count = count;
        Number(names, keyOf, node);
    }

    /// <summary>One more than the largest number.</summary>
    public int Count { get; private set; }

    public int Of(string name) => _byName.TryGetValue(name, out var node) ? node : -1;

    /// <summary>Spellings of one name, and aliases of one row, share a number: the bound one if any of them is bound.</summary>
    private void Number(List<string> names, Dictionary<string, string> keyOf, Func<string, int> node)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var bound = node(name);
            if (bound >= 0)
            {
                _byName[name] = bound;
                byKey[keyOf[name]] = bound;
            }
        }

        foreach (var name in names)
        {
            if (_byName.ContainsKey(name))
            {
                continue;
            }

            if (!byKey.TryGetValue(keyOf[name], out var own))
            {
                own = Count++;
                byKey.Add(keyOf[name], own);
            }

            _byName.Add(name, own);
        }
    }

    private static void AddAliases(LockDocument document, Dictionary<string, string> aliases)
    {
        foreach (var row in document.Rows)
        {
            var name = LockNames.Key(row.Name);
            foreach (var alias in row.Aliases)
            {
                var key = LockNames.Key(alias);
                if (key != name && !aliases.ContainsKey(key))
                {
                    aliases.Add(key, name);
                }
            }
        }
    }
}
