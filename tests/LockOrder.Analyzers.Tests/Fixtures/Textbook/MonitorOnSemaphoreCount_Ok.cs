class Rw { readonly SemaphoreSlim _s = new(1, 1); int _waiting;
    public void Enter() { if (!CanEnter()) { _s.Wait(); lock (_s) _waiting--; } }
    bool CanEnter() { lock (_s) { if (_s.CurrentCount > 0 && _s.Wait(0)) return true; _waiting++; return false; } }
    public void Exit() { lock (_s) { if (_waiting > 0) { _s.Release(); return; } _s.Release(); } } }
