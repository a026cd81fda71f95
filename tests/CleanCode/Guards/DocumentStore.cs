using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Guards;

/// <summary>Uses <see cref="ReaderWriterScopes"/>: the lock lives exactly as long as its scope.</summary>
public sealed class DocumentStore : IDisposable
{
    public sealed record Document(Guid Id, string Text, int Revision);

    private readonly ReaderWriterLockSlim _documents = new();
    private readonly Dictionary<Guid, Document> _byId = [];

    public Document? Find(Guid id)
    {
        using var reading = _documents.Reading();
        return _byId.GetValueOrDefault(id);
    }

    public Document Save(Guid id, string text)
    {
        using (_documents.Writing())
        {
            var saved = _byId.TryGetValue(id, out var old)
                ? old with { Text = text, Revision = old.Revision + 1 }
                : new Document(id, text, 1);
            return _byId[id] = saved;
        }
    }

    public int RemoveWhereEmpty()
    {
        var removed = 0;
        using var writing = _documents.Writing();
        foreach (var (id, document) in _byId)
        {
            if (document is { Text: "" })
            {
                _byId.Remove(id);
                removed++;
            }
        }

        return removed;
    }

    public void Dispose() => _documents.Dispose();
}
