using System;
using System.Threading;

namespace CleanCode.Lifetimes;

/// <summary>A resource that lives while somebody refers to it.</summary>
public sealed class RefCounted<TResource>
    where TResource : class, IDisposable
{
    private readonly Lock _count = new();
    private TResource? _resource;
    private int _references;

    public RefCounted(TResource resource)
    {
        _resource = resource;
        _references = 1;
    }

    public bool TryAddReference(out Reference reference)
    {
        lock (_count)
        {
            if (_references == 0)
            {
                reference = default;
                return false;
            }

            checked
            {
                ++_references;
            }
        }

        reference = new Reference(this);
        return true;
    }

    public void Release()
    {
        TResource? last = null;
        lock (_count)
        {
            switch (_references)
            {
                case 0:
                    throw new InvalidOperationException("Released more often than referenced.");
                case 1:
                    (last, _resource) = (_resource, null);
                    goto default;
                default:
                    _references--;
                    break;
            }
        }

        last?.Dispose();
    }

    /// <summary>One counted reference.</summary>
    public readonly struct Reference : IDisposable
    {
        private readonly RefCounted<TResource>? _owner;

        internal Reference(RefCounted<TResource> owner) => _owner = owner;

        public void Dispose() => _owner?.Release();
    }
}
