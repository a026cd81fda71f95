class SyncAsync { readonly SemaphoreSlim _s = new(1, 1);
    public void Enter() { Monitor.Enter(_s); try { _s.Wait(); try { } finally { _s.Release(); } } finally { Monitor.Exit(_s); } } }
