namespace MemoryManager;

internal sealed partial class Page
{
    /// <summary>The <c>PG_maplock</c> bit: who maps this page.</summary>
    internal readonly SpinBit MapLock = new();

    /// <summary>After its last mapping an anonymous page forgets where it was mapped; the caller holds <see cref="MapLock"/>.</summary>
    internal void ForgetAnonVma()
    {
        if (IsAnon)
        {
            Mapping = null;
        }
    }
}
